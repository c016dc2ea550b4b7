import fc from 'fast-check';
import { compareQuotations, type SpokenSentence } from '../../src/compare/quotations/index.js';
import { speechContext } from '../../src/extract/speech/context.js';
import { sentenceParts } from '../../src/extract/speech/quotations.js';

/** The sentences of articles by label; a speaker's id is the last word of the name. */
function read(articles: Readonly<Record<string, string>>): SpokenSentence[] {
  return Object.entries(articles).flatMap(([article, text]) =>
    sentenceParts(speechContext(text)).map(({ start, end, speaker, quotation }) => ({
      article,
      text,
      start,
      end,
      quotation,
      speaker: speaker?.who.split(' ').at(-1) ?? null,
    })),
  );
}

function differences(articles: Readonly<Record<string, string>>): string[] {
  return compareQuotations(read(articles)).flatMap((cluster) =>
    cluster.differences.map(({ kind, spans, between }) =>
      [kind, ...between.map(({ text }, i) => text.slice(...spans[i]!))].join(' | '),
    ),
  );
}

const said = (words: string): string => `“${words},” President Okoro said.`;

describe('what matters in two versions of one quotation', () => {
  it.each([
    [
      'We are following your attempts to rebuild the northern province with great hope',
      'We follow Mr Ruiz’s attempts to rebuild the northern province in hope',
      'person | your attempts | Mr Ruiz’s attempts',
    ],
    [
      'Our soldiers guard the harbour and the old airfield',
      'Their soldiers guard the harbour and the old airfield',
      'person | Our soldiers | Their soldiers',
    ],
    [
      'We received 13 delegations from the neighbouring countries this year',
      'This year we received fifteen delegations from neighbouring countries'.replace('This year we', 'We'),
      'number | 13 | fifteen',
    ],
    [
      'We will not close the harbour to foreign ships',
      'We will close the harbour to foreign ships',
      'negation | not close | close',
    ],
    [
      'All prisoners from the northern province went home',
      'Some prisoners from the northern province went home',
      'quantifier | All prisoners | Some prisoners',
    ],
    [
      'We have rebuilt the bridges of the northern province',
      'We will rebuild the bridges of the northern province',
      'tense | have rebuilt | will rebuild',
    ],
  ])('%s', (one, other, expected) => {
    expect(differences({ A: said(one), B: said(other) })).toEqual([expected]);
  });

  it('is a known name put for another', () => {
    const names = (text: string) =>
      [...text.matchAll(/Lima|Quito/g)].map((hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        id: hit[0],
        kind: 'place' as const,
        known: true,
      }));
    const sentences = read({
      A: said('The talks about the harbour will be held in Lima next spring'),
      B: said('The talks about the harbour will be held in Quito next spring'),
    });
    const [cluster] = compareQuotations(sentences, { names });
    expect(cluster?.differences.map(({ kind }) => kind)).toEqual(['name']);
    expect(cluster?.differences[0]?.reason).toBe('A has “Lima”, B “Quito”.');
  });
});

describe('what does not matter', () => {
  it.each([
    [
      'We have closely followed your attempts to rebuild the province',
      'We have been following closely your attempts at rebuilding the province',
    ],
    [
      'We always backed the rebuilding of the northern province, as you know',
      'We have always stood for rebuilding the northern province, as you are aware',
    ],
    ['We support all your work on the harbour treaty', 'We support your work on the harbour treaty'],
    [
      'The stabilisation of the northern province goes on',
      'The stabilization of the northern province is going on',
    ],
    ['We received 13 delegations from the north', 'We received thirteen delegations from the north'],
    ['We received about 200 tons of grain from abroad', 'We received 210 tons of grain from abroad'],
    [
      'We follow [his] attempts to rebuild the northern province',
      'We follow your attempts to rebuild the northern province',
    ],
    ['There is no doubt that the harbour treaty helps trade', 'The harbour treaty helps trade'],
    ['We shall not leave the harbour before the summer', 'We refuse to leave the harbour before the summer'],
    ['The bridge to the harbour is open', 'We will not sell the airfield to anybody'],
    ['Why should we not close the harbour to foreign ships?', 'We close the harbour to foreign ships'],
  ])('%s', (one, other) => {
    expect(differences({ A: said(one), B: said(other) })).toEqual([]);
  });

  it('is what different people say', () => {
    const [one, other] = [
      'We will not close the harbour to foreign ships',
      'We will close the harbour to foreign ships',
    ];
    expect(differences({ A: said(one), B: `“${other},” Minister Ruiz said.` })).toEqual([]);
  });

  it('is what one article says twice', () => {
    const text = `${said('We will not close the harbour to foreign ships')}\n${said('We will close the harbour to foreign ships')}`;
    expect(differences({ A: text })).toEqual([]);
  });
});

describe('where a quotation ends', () => {
  const first = 'We will talk about our soldiers on the coast.';
  const facts =
    'Kenyan soldiers are stationed at the Lamu air base and the Manda naval base on the northern coast.';
  const narrated =
    'Kenya keeps soldiers at the Lamu air base and the naval base at Manda, on its northern coast.';

  it('is in question when another article has the sentence as its own', () => {
    const articles = {
      A: `Okoro said, “${first} ${facts}”`,
      B: `“${first}” Okoro said. ${narrated}`,
    };
    expect(differences(articles)).toContain(
      `ending | ${facts} | Kenya keeps soldiers at the Lamu air base and the naval base at Manda, on its northern coast`,
    );
  });

  it('is not when both quote the sentence, or one says that he said it', () => {
    expect(
      differences({ A: `Okoro said, “${first} ${facts}”`, B: `“${first} ${facts}” Okoro said.` }),
    ).toEqual([]);
    expect(
      differences({
        A: `Okoro said, “${first} ${facts}”`,
        B: `“${first}” Okoro said. Okoro added that ${narrated}`,
      }),
    ).toEqual([]);
  });

  it('is not when the speaker says I, we or you in it', () => {
    const ours = facts.replace('Kenyan', 'Our');
    expect(
      differences({ A: `Okoro said, “${first} ${ours}”`, B: `“${first}” Okoro said. ${narrated}` }),
    ).toEqual([]);
  });
});

describe('the comparison', () => {
  it('has reasons with a text as their subject', () => {
    const [cluster] = compareQuotations(
      read({
        A: said('We will not close the harbour to ships'),
        B: said('We will close the harbour to ships'),
      }),
      { label: (article) => `Text ${article}` },
    );
    expect(cluster?.differences[0]?.reason).toBe('Text A has “not close”, Text B “close”: one negates it.');
  });

  it('does not depend on the order of the sentences', () => {
    const all = read({
      A: said('We follow your attempts to rebuild the northern province'),
      B: said('We follow Mr Ruiz’s attempts to rebuild the northern province'),
      C: said('We follow your attempts to rebuild the northern province, and 13 bridges stand in the north'),
      D: said('It is late, and 15 bridges stand in the north'),
    });
    const expected = JSON.stringify(compareQuotations(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(compareQuotations(shuffled))).toBe(expected);
      }),
    );
    expect(expected).toContain('person');
  });

  it('finds nothing between a quotation and itself', () => {
    const word = fc.constantFrom(
      'we',
      'not',
      'your',
      'bridges',
      'harbour',
      'all',
      '13',
      'will',
      'rebuilt',
      'province',
      'have',
      'closed',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), (words) => {
        expect(differences({ A: said(words.join(' ')), B: said(words.join(' ')) })).toEqual([]);
      }),
    );
  });
});
