import type { Span } from '../../model.js';
import { fold, type Token } from '../../text/index.js';
import { NUMBER_WORDS, VAGUE_WORDS } from '../../values/number-words.js';
import { isFiniteVerb } from '../clauses.js';
import { PERSON_NOUNS, SPEAKER_NOUNS } from '../cues.js';
import { ownTokens, type SpeechAct, speechActs } from './acts.js';
import type { Line, SpeechContext } from './context.js';
import { mainSubject } from './main-subject.js';
import { type Run, spanOf } from './run.js';
import { isGeneric, PRONOUNS } from './speakers.js';

/** How many sentences back a pronoun may point. */
const FARTHEST = 8;
/** How far around a word the text is searched for its other uses, in UTF-16 units: bounds the work on endless texts. */
const WINDOW = 20_000;

/** The words of the person whom a speaker's pronoun means: the last speaker or subject before it; null when there is none. */
export function antecedent(context: SpeechContext, { who, cue }: SpeechAct): Span | null {
  const pronoun = fold(context.text.slice(...who));
  const here = context.lineAt(cue[0]);
  if (here === null || pronoun === 'i' || pronoun === 'we') return null;
  for (const line of linesBack(context, here)) {
    const limit = line.start === here.start ? who[0] : line.end;
    const found = personIn(context, line, { limit, pronoun });
    if (found !== null) return found;
  }
  return null;
}

function* linesBack(context: SpeechContext, from: Line): Generator<Line> {
  let left = FARTHEST;
  for (let paragraph = from.paragraph; paragraph >= 0; paragraph--) {
    const lines = context.linesOf(paragraph);
    const last = paragraph === from.paragraph ? from.index : lines.length - 1;
    for (let i = last; i >= 0; i--) {
      if (left-- < 0) return;
      yield lines[i]!;
    }
  }
}

interface Sought {
  readonly limit: number;
  readonly pronoun: string;
}

function personIn(context: SpeechContext, line: Line, sought: Sought): Span | null {
  const acts = speechActs(context, line).filter(
    ({ cue, pronoun, who }) => !pronoun && cue[1] <= sought.limit && who[1] <= sought.limit,
  );
  const spoke = acts.findLast((act) => fits(context, wordsOf(line, act.who), sought));
  if (spoke !== undefined) return spoke.who;
  if (sought.pronoun === 'they') return null;
  const tokens = ownTokens(context, line).filter(({ start }) => start < sought.limit);
  if (!tokens.some(isFiniteVerb)) return null;
  const run = mainSubject(context.text, tokens, tokens.length);
  if (run === null) return null;
  const named = nameIn(context.text, tokens, run);
  if (describes(tokens, named, run)) return null;
  return fits(context, tokens.slice(named.from, named.to), sought) ? spanOf(tokens, named) : null;
}

const wordsOf = ({ tokens }: Line, [start, end]: Span): readonly Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** The first run of capitals of a subject, with the descriptions before it: "Syrian President al-Sharaa". */
function nameIn(text: string, tokens: readonly Token[], run: Run): Run {
  for (let i = run.from; i < run.to; i++) {
    const next = tokens[i + 1];
    if (!tokens[i]!.capital || tokens[i]!.norm === 'the') continue;
    const goesOn =
      i + 1 < run.to &&
      next !== undefined &&
      (next.capital || PERSON_NOUNS.has(next.norm) || text[next.start - 1] === '-');
    if (!goesOn && !/^(?:al|el|bin|de|von|van)$/.test(tokens[i]!.norm)) return { from: run.from, to: i + 1 };
  }
  return run;
}

/** Whether a sentence's first word, its only capital, describes the noun behind it: "Diplomatic ties", "Putin aides". */
function describes(tokens: readonly Token[], named: Run, run: Run): boolean {
  const next = tokens[named.to];
  if (named.from !== 0 || named.to !== 1 || named.to >= run.to || next === undefined) return false;
  return (
    !next.capital &&
    next.kind === 'word' &&
    !/^(?:of|and|or|in|from|with|at|himself|herself)$/.test(next.norm)
  );
}

function fits(context: SpeechContext, words: readonly Token[], { pronoun }: Sought): boolean {
  const norms = words.map(({ norm }) => norm);
  if (norms.length === 0 || (norms.length === 1 && PRONOUNS.has(norms[0]!))) return false;
  if (pronoun === 'they') return !norms.includes('mr') && !norms.includes('mrs');
  if (pronoun === 'it') return isBody(words) && !isPerson(context, words);
  if (
    pronoun === 'he' &&
    norms.some((norm) =>
      /^(?:mrs|ms|miss|she|spokeswoman|woman|queen|chairwoman|congresswoman|mother|wife|daughter|sister)$/.test(
        norm,
      ),
    )
  )
    return false;
  if (
    pronoun === 'she' &&
    norms.some((norm) =>
      /^(?:mr|sir|he|spokesman|man|king|chairman|congressman|father|husband|son|brother)$/.test(norm),
    )
  )
    return false;
  return isPerson(context, words);
}

/** An organisation, as far as its words tell: a capital behind the first word, or a noun for bodies that speak. */
const isBody = (words: readonly Token[]): boolean =>
  words.some(
    ({ capital, norm }, i) => (capital && i > 0) || (SPEAKER_NOUNS.has(norm) && !PERSON_NOUNS.has(norm)),
  );

/** A person by title or description, or a name that the article nowhere uses as a place. */
function isPerson(context: SpeechContext, words: readonly Token[]): boolean {
  if (isGeneric(words, { from: 0, to: words.length })) return false;
  const described = words.some(({ norm }) => PERSON_NOUNS.has(norm));
  const last = words.at(-1)!;
  if (!last.capital) return described && !/s$/.test(last.norm);
  if (described) return true;
  if (
    words[0]!.norm === 'the' ||
    !words.every(({ capital, norm }) => capital || /^(?:al|el|bin|ibn|de|von|van|da|del|la|of)$/.test(norm))
  )
    return false;
  if (words.length === 1 && (isCommonWord(context.text, last) || ABSTRACT.test(last.norm))) return false;
  return (
    !placesOf(context).has(last.norm) &&
    context.text.slice(last.start, last.end) !== context.text.slice(last.start, last.end).toUpperCase()
  );
}

/** Nouns that name no person: "Cooperation grew, he said." */
const ABSTRACT = /.{3}(?:tions?|ments?|ness|ities|ity|ships?|isms?)$/;

/** "First", "Number": a capital at the start of a sentence only. */
const isCommonWord = (text: string, { norm, start }: Token): boolean =>
  /^(?:no|not|one|many|some|most|first|second|number|such|both|others|everyone|nobody|critics|more|most|new|last|this|that|these|those|his|her|their|our)$/.test(
    norm,
  ) ||
  NUMBER_WORDS.has(norm) ||
  VAGUE_WORDS.has(norm) ||
  text.slice(Math.max(0, start - WINDOW), start + WINDOW).includes(` ${norm} `);

/** Names that stand behind "in", "near" or "across" somewhere in the article. */
function placesOf(context: SpeechContext): ReadonlySet<string> {
  return context.memo('places', () => {
    const found = new Set<string>();
    for (const [, name] of context.text.matchAll(
      /\b(?:in|near|across|throughout|outside|inside|from)\s+(?:the\s+)?(\p{Lu}[\p{L}-]*)(?!['’]s|\s+\p{Lu})/gu,
    )) {
      found.add(fold(name!));
    }
    return found;
  });
}

/** "The Syrian leader", where the article has named "Syrian leader al-Sharaa" before: those words; else null. */
export function described(context: SpeechContext, { who }: SpeechAct): Span | null {
  const words = context.text.slice(...who);
  const description = /^[Tt]he ((?:\S+ ){1,3}\S+)$/.exec(words)?.[1];
  const last = description?.split(' ').at(-1);
  if (description === undefined || last === undefined || !PERSON_NOUNS.has(fold(last))) return null;
  const lower = context.memo('lower', () => lowerCase(context.text));
  const from = Math.max(0, who[0] - WINDOW);
  const at = from + lower.slice(from, who[0]).lastIndexOf(`${lowerCase(description)} `);
  if (at < from || /[\p{L}\p{N}]/u.test(context.text[at - 1] ?? ' ')) return null;
  const name =
    /^(?:(?:al|el|bin)[- ])?\p{Lu}[\p{L}’'-]*(?: (?:(?:al|el|bin)[- ])?\p{Lu}[\p{L}’'-]*){0,3}/u.exec(
      context.text.slice(at + description.length + 1, at + description.length + 80),
    );
  if (name === null) return null;
  return [at, at + description.length + 1 + name[0].replace(/['’]s?$/, '').length];
}

/** Lower case of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
