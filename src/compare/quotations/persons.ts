import {
  type AlignedPair,
  contentPairs,
  spanOf,
  type WordingDifference,
  type Words,
} from './wording-difference.js';

const PERSON: Readonly<Record<string, 1 | 2 | 3>> = {
  my: 1,
  our: 1,
  your: 2,
  his: 3,
  her: 3,
  their: 3,
  i: 1,
  we: 1,
  you: 2,
  he: 3,
  she: 3,
  they: 3,
};

const POSSESSIVE = /^(?:my|our|your|his|her|their)$/;

const SUBJECT = /^(?:i|we|you|he|she|they)$/;

const SLIPPED =
  /^(?:.{2,}ly|also|now|already|still|always|ever|just|never|not|n't|be|been|have|is|are|was|were|has|had|'ve|'re|will|'ll|would|do|did|does|to|want|like)$/;

const PERSON_NOTE: Readonly<Record<string, string>> = {
  '12': 'one speaks of the speaker’s own side, the other of the listener’s',
  '13': 'one speaks of the speaker’s own side, the other of somebody else',
  '23': 'one is said to somebody, the other about somebody',
};

interface Owner {
  readonly person: 1 | 2 | 3;
  readonly from: number;
}

/** Whose a thing is, or who does it, told by the word before it; null where neither is said, or an editor put it in brackets. */
function ownerOf(words: Words, at: number): Owner | null {
  let i = at - 1;
  while (
    i >= 0 &&
    i > at - 3 &&
    /^(?:own|ongoing|continued|great|recent|tireless|.+ed|.+al)$/.test(words[i]!.token.norm) &&
    !words[i]!.token.possessive
  )
    i--;
  const before = words[i]?.token;
  if (before === undefined || before.kind === 'mark') return null;
  if (POSSESSIVE.test(before.norm)) return { person: PERSON[before.norm]!, from: i };
  if (!before.possessive || !before.capital) return null;
  let from = i;
  while (from > 0 && words[from - 1]!.token.kind === 'word' && isPartOfName(words, from - 1)) from--;
  return { person: 3, from };
}

const isPartOfName = (words: Words, i: number): boolean =>
  words[i]!.token.capital ||
  (/^(?:al|el|bin|ibn|de|von|van)$/.test(words[i]!.token.norm) && words[i + 1]!.token.capital);

function subjectOf(words: Words, at: number): Owner | null {
  let i = at - 1;
  while (i >= 0 && i > at - 5 && SLIPPED.test(words[i]!.token.norm)) i--;
  const before = words[i]?.token;
  return before !== undefined && SUBJECT.test(before.norm) ? { person: PERSON[before.norm]!, from: i } : null;
}

export function persons(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  return contentPairs(aligned).flatMap(([i, j]) => {
    if (POSSESSIVE.test(a.words[i]!.token.norm)) return [];
    for (const find of [ownerOf, subjectOf]) {
      const left = find(a.words, i);
      const right = find(b.words, j);
      if (left === null || right === null || left.person === right.person) continue;
      const note = PERSON_NOTE[[left.person, right.person].sort().join('')]!;
      const spans = [spanOf(a.words, left.from, i), spanOf(b.words, right.from, j)] as const;
      return [{ kind: 'person' as const, spans, note }];
    }
    return [];
  });
}
