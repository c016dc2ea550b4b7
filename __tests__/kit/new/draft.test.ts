import { runExamples } from '../../../src/examples.js';
import { lint } from '../../../src/kit/lint/index.js';
import { draftRule, type Wishes } from '../../../src/kit/new/draft.js';
import { openPack } from '../../../src/kit/new/pack.js';
import { loadRules } from '../../../src/rules/index.js';
import { lexicon } from '../../rules/helpers.js';

const lexiconFile = { path: 'p/lexicon.yaml', text: lexicon };
const pack = openPack('p', lexiconFile);
const wishes: Wishes = { id: 'new', title: null, question: null, value: null, severity: 'low', schema: null };
const given = (text: string) => ({ text, published: null });
const draft = (a: string, b: string, more: Partial<Wishes> = {}) =>
  draftRule([given(a), given(b)], pack, { ...wishes, ...more });
const match = (text: string) => /match:\n((?: .*\n)+)/.exec(text)?.[1] ?? '';

const pairs: readonly (readonly [string, string, value: string, match: RegExp])[] = [
  [
    'It was her second trip to Norton.',
    'Her first official visit to Norton ended.',
    'ordinal',
    /"\{value\} \[official\] \(trip \| visit\) \.\.\.3 @harbour-town"/,
  ],
  [
    'The raid killed 12 soldiers.',
    '14 soldiers were killed in the raid.',
    'count',
    /"kill \{value\} soldier"\n {2}- "\{value\} soldier \.\.\.3 kill"/,
  ],
  [
    'Unemployment rose to 5.2 percent in March.',
    'Unemployment stood at 4.8 percent in March.',
    'percent',
    /"unemployment \.\.\.4 \{value\} \.\.\.3 march"/,
  ],
  ['Pedro Ruiz fled on 8 December 2024.', 'Ruiz fled in May 2023.', 'date', /"@ruiz flee \.\.\.3 \{value\}"/],
  ['The talks lasted three hours.', 'Talks went on for five hours.', 'duration', /"talk \.\.\.\d \{value\}"/],
  [
    'The leaders signed a deal.',
    'The leaders did not sign a deal.',
    'yes-no',
    /leader \.\.\.\d+ sign \.\.\.\d deal/,
  ],
  [
    'Ruiz remained in Norton.',
    'Ruiz withdrew from Norton.',
    'choice',
    /remain: \["@ruiz remain"\]\n {2}withdraw: \["@ruiz withdraw"\]/,
  ],
];

describe('a first rule from two sentences', () => {
  it.each(pairs)('“%s” and “%s”: %s', (a, b, value, expected) => {
    const made = draft(a, b);
    expect(made?.value).toBe(value);
    expect(made?.verdict).toBe('conflict');
    expect(match(made!.text)).toMatch(expected);
  });

  it.each(pairs)('passes lint and its own examples: “%s” and “%s”', (a, b) => {
    const files = [lexiconFile, { path: 'p/new.yaml', text: draft(a, b)!.text }];
    const { rules, problems } = loadRules(files);
    expect(problems).toEqual([]);
    expect(runExamples(rules).map(({ passed }) => passed)).toEqual([true, true, true, true]);
    expect(lint(files).filter(({ file, level }) => file === 'p/new.yaml' && level !== 'note')).toEqual([]);
  });

  it('uses a group of the lexicon where only it makes the sentences alike', () => {
    const made = draft('Five soldiers left Norton.', 'Six soldiers have been withdrawn from Norton.');
    expect(match(made!.text)).toMatch(/@left/);
  });

  it('takes of longer texts the sentences that differ', () => {
    const made = draft(
      'The weather was fine. It was her second trip to Norton.',
      'Her first trip to Norton ended. It rained.',
    );
    expect(made!.text).not.toMatch(/weather|rained/);
  });

  it('says what else the sentences come to', () => {
    expect(draft('At least 12 soldiers died.', '14 soldiers died.')?.verdict).toBe('precision');
  });

  it('takes the kind of answer, names and severity that it is told', () => {
    const made = draft('On 3 May 12 soldiers died.', 'On 4 May 14 soldiers died.', {
      value: 'date',
      title: 'When?',
      question: 'When: on which day?',
      severity: 'high',
      schema: '../s.json',
    });
    expect(made!.text).toMatch(/^# yaml-language-server: \$schema=\.\.\/s\.json\nid: new\ntitle: "When\?"\n/);
    expect(made!.text).toMatch(
      /question: "When: on which day\?"\nseverity: high\nstate: draft.*\nvalue: date\n/,
    );
  });

  it.each([
    ['Fine weather.', 'Nothing else.'],
    ['It was her second trip to Norton.', 'It was her second trip to Norton.'],
  ])('is none for “%s” and “%s”', (a, b) => {
    expect(draft(a, b)).toBe(null);
  });
});
