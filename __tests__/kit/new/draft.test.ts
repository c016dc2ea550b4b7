import { runExamples } from '../../../src/examples.js';
import { extract } from '../../../src/extract/index.js';
import { lint } from '../../../src/kit/lint/index.js';
import { draftRule, type Wishes } from '../../../src/kit/new/draft.js';
import { openPack } from '../../../src/kit/new/pack.js';
import { kindsOf } from '../../../src/kit/new/propose.js';
import { articleOf } from '../../../src/rules/example-article.js';
import { loadRules } from '../../../src/rules/index.js';
import { lexicon } from '../../rules/helpers.js';

const lexiconFile = { path: 'p/lexicon.yaml', text: lexicon };
const pack = openPack('p', lexiconFile);
const wishes: Wishes = { id: 'new', title: null, question: null, value: null, severity: 'low', schema: null };
const given = (text: string) => ({ text, published: null });
const draft = (a: string, b: string, more: Partial<Wishes> = {}) =>
  draftRule([given(a), given(b)], pack, { ...wishes, ...more });
const made = new Map<string, ReturnType<typeof draft>>();
/** The draft of a pair, made once for all that is asked of it. */
const draftOf = (a: string, b: string) => {
  const known = made.get(a + b) ?? draft(a, b);
  made.set(a + b, known);
  return known;
};
const match = (text: string) => /match:\n((?: .*\n)+)/.exec(text)?.[1] ?? '';

/** Two sentences, the value type, a pattern that comes of them, and another text on which the rule fires. */
type Case = readonly [a: string, b: string, value: string, match: RegExp, paraphrase: string, words: string];

const pairs: readonly Case[] = [
  [
    'The bridge was closed after engineers found cracks in three of its cables.',
    'Cracks in five cables forced the closure of the bridge, which carries 4,000 walkers a day.',
    'count',
    /"crack \.\.\.\d \{value\} \.\.\.4 cable"/,
    'There are cracks in six of the old cables.',
    'six',
  ],
  [
    'It was her second trip to Norton.',
    'Her first official visit to Norton ended.',
    'ordinal',
    /"\{value\} \[official\] \(trip \| visit\) \.\.\.3 @harbour-town"/,
    'Okoro made a third visit to Norton in May.',
    'third',
  ],
  [
    'The raid killed 12 soldiers.',
    '14 soldiers were killed in the raid.',
    'count',
    /"kill \.\.\.2 \{value\} soldier"\n {2}- "\{value\} soldier \.\.\.3 kill"/,
    'At least 20 soldiers have been killed.',
    'At least 20',
  ],
  [
    'The collapse killed 17 miners.',
    'The collapse killed 21 miners, the company said.',
    'count',
    /"\{value\} miner \.\.\.3 'killed'"/,
    'Nineteen miners were killed when the shaft fell in.',
    'Nineteen',
  ],
  [
    'Unemployment rose to 5.2 percent in March.',
    'Unemployment stood at 4.8 percent in March.',
    'percent',
    /"unemployment \.\.\.4 \{value\} \.\.\.3 march"/,
    'Unemployment fell to 5.9% last March.',
    '5.9%',
  ],
  [
    'Pedro Ruiz fled on 8 December 2024.',
    'Ruiz fled in May 2023.',
    'date',
    /"@ruiz \.\.\.2 flee \.\.\.3 \{value\}"/,
    'Ruiz had fled on 3 June 2022.',
    '3 June 2022',
  ],
  [
    'The talks lasted three hours.',
    'Talks went on for five hours.',
    'duration',
    /"talk \.\.\.\d \{value\}"/,
    'The talks took about two hours.',
    'two hours',
  ],
  [
    'The company will pay $40 million to settle the lawsuit.',
    'It agreed to a settlement of $55 million to end the lawsuit.',
    'money',
    /"\{value\} \.\.\.5 lawsuit"/,
    'It is paying $30 million to settle two lawsuits.',
    '$30 million',
  ],
  [
    'The suspect, a 34-year-old man, was arrested in Leeds.',
    'Police arrested a 36-year-old suspect on Friday.',
    'age',
    /"\{value\} \.\.\.2 suspect"\n {2}- "suspect \[,\] \.\.\.3 \{value\}"/,
    'Officers held a suspect aged 35.',
    'aged 35',
  ],
  [
    'The victim was identified as 19-year-old Daniel Ortega.',
    'Daniel Ortega, 21, died at the scene, police said.',
    'age',
    /"\{value\} \.\.\.2 ortega"/,
    'Ortega, 20, was on his way home.',
    '20',
  ],
  [
    'The tanker was carrying 60,000 tonnes of crude oil.',
    'The tanker carried 52,000 tons of oil.',
    'quantity',
    /"tanker \.\.\.3 carry \.\.\.2 \{value\}"/,
    'A tanker that carries 70,000 tonnes of oil sank.',
    '70,000 tonnes',
  ],
  [
    'Rovers beat United 3-1 on Saturday.',
    'Rovers beat United 2-1.',
    'score',
    /"beat \.\.\.2 united \.\.\.2 \{value\}"/,
    'Rovers had beaten United 4-1.',
    '4-1',
  ],
  [
    'Helen Brandt will lead the inquiry.',
    'The inquiry will be led by Tomas Keller.',
    'person',
    /"\{value\} \.\.\.3 lead \.\.\.3 inquiry"/,
    'Peter Novak is leading the inquiry.',
    'Peter Novak',
  ],
  [
    'The summit will be held in Vienna.',
    'The leaders will hold the summit in Geneva.',
    'place',
    /"summit \.\.\.4 hold \.\.\.3 \{value\}"/,
    'Last year the summit was held in Paris.',
    'Paris',
  ],
  [
    'The leaders signed a deal.',
    'The leaders did not sign a deal.',
    'yes-no',
    /leader \.\.\.\d+ sign \.\.\.\d deal/,
    'The leaders have signed the deal.',
    'leaders have signed the deal',
  ],
  [
    'Officials denied that hostages were released.',
    'Two hostages were released on Friday, officials said.',
    'yes-no',
    /- hostage \.\.\.\d release\n/,
    'Four hostages had been released.',
    'hostages had been released',
  ],
  [
    'Ruiz remained in Norton.',
    'Ruiz withdrew from Norton.',
    'choice',
    /remained: \["@ruiz \.\.\.2 remain"\]\n {2}withdrew: \["@ruiz \.\.\.2 withdraw"\]/,
    'Pedro Ruiz has withdrawn.',
    'Pedro Ruiz has withdrawn',
  ],
  [
    'The driver fled on foot after the crash.',
    'The driver was taken to hospital after the crash.',
    'choice',
    /fled: \[driver \.\.\.2 flee\]\n {2}taken to hospital: \[driver \.\.\.3 take \.\.\.3 hospital\]/,
    'Police said the driver had been taken to a hospital.',
    'driver had been taken to a hospital',
  ],
  [
    'The plane veered left before it hit the ground.',
    'Witnesses said the plane veered right before hitting the ground.',
    'choice',
    /left: \[veer \.\.\.2 left\]\n {2}right: \[veer \.\.\.2 right\]/,
    'The aircraft was veering sharply left.',
    'veering sharply left',
  ],
  [
    'The fire was caused by an electrical fault.',
    'Investigators say the fire was started by arson.',
    'choice',
    /electrical fault: \[fire \.\.\.\d electrical fault\]\n {2}arson: \[fire \.\.\.\d arson\]/,
    'The fire was caused by arson.',
    'fire was caused by arson',
  ],
  [
    'The mayor supported the plan.',
    'The mayor opposed the plan, an aide said.',
    'choice',
    /opposed: \[oppose \.\.\.3 plan, plan \.\.\.4 'opposed'\]/,
    'The plan was opposed by the mayor.',
    'plan was opposed',
  ],
  [
    'Lawmakers approved the budget on Tuesday.',
    'Lawmakers are still debating the budget.',
    'stage',
    /debating: \[debate .*\]\n {2}approved: \[approve \.\.\.3 budget, budget \.\.\.4 'approved'\]/,
    'The budget has been approved.',
    'budget has been approved',
  ],
];

describe('a first rule from two sentences', () => {
  it.each(pairs)('“%s” and “%s”: %s', (a, b, value, expected) => {
    const made = draftOf(a, b);
    expect(made?.value).toBe(value);
    expect(made?.verdict).toMatch(value === 'duration' ? /./ : /^conflict$/);
    expect(match(made!.text)).toMatch(expected);
  });

  it.each(pairs)('passes lint and its own examples: “%s” and “%s”', (a, b) => {
    const files = [lexiconFile, { path: 'p/new.yaml', text: draftOf(a, b)!.text }];
    const { rules, problems } = loadRules(files);
    expect(problems).toEqual([]);
    expect(runExamples(rules).map(({ passed }) => passed)).toEqual([true, true, true, true]);
    expect(lint(files).filter(({ file, level }) => file === 'p/new.yaml' && level !== 'note')).toEqual([]);
  });

  it.each(pairs)(
    'fires on other words for the same: “%s” and “%s”',
    (a, b, _value, _match, paraphrase, words) => {
      const { rules } = loadRules([lexiconFile, { path: 'p/new.yaml', text: draftOf(a, b)!.text }]);
      const { statements } = extract(
        articleOf({ label: 'text', text: paraphrase, published: '2026-01-28' }),
        rules,
      );
      expect(statements.map(({ value, marks }) => value?.text ?? marks)).toEqual([words]);
    },
  );

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

  it('uses a group of the lexicon for an answer that it has', () => {
    const made = draft('Soldiers left the base on Monday.', 'Soldiers guarded the base on Monday.');
    expect(match(made!.text)).toMatch(/left: \[.*@left/);
  });

  it('looks for each figure by its own words where the sentences share none', () => {
    const made = draft('Twelve died.', 'The fire killed 14.');
    expect(match(made!.text)).toBe('  - "{value} ...2 die"\n  - "kill ...2 {value}"\n');
  });

  it('takes a choice for a stage where it is told so, in the order of the sentences', () => {
    const made = draft('Soldiers reached the base.', 'Soldiers guarded the base.', { value: 'stage' });
    expect(made!.text).toMatch(/value: \{ stage: \[reached, guarded\] \}/);
  });

  it('takes nobody for the answer who only says it', () => {
    const made = draft(
      'The plane landed safely, said Helen Brandt.',
      'The plane crashed, said Tomas Keller.',
    );
    expect(made!.value).toBe('choice');
  });

  it('names answers of several words, and keeps names out of them', () => {
    const made = draft(
      'Okoro thanked Ruiz for his support for unity.',
      'She thanked Ruiz for a role in rebuilding.',
    );
    expect(match(made!.text)).toMatch(/support for unity: .*\n {2}role in rebuilding: /);
  });

  it('takes two spellings of one name for no difference', () => {
    const made = draft('Ahmed al-Sharaa thanked Moscow.', 'Ahmad al-Shara thanked Ankara.');
    expect(made!.value).toBe('place');
  });

  it('leaves room between words that one sentence alone has side by side', () => {
    const made = draft(
      'Pledges mean a rise of 3 metres in oceans.',
      'Pledges let oceans rise by 2.7 metres.',
    );
    expect(match(made!.text)).toMatch(/ocean \.\.\.2 rise \.\.\.3 \{value\}/);
    expect(made!.text).toContain('text: Pledges mean a rise in oceans.');
  });

  it('says what else the sentences come to', () => {
    const made = draft('At least 12 soldiers died.', '14 soldiers died.');
    expect(made?.verdict).toBe('precision');
    expect(made?.reason).toMatch(/at least 12/i);
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

describe('the kinds of answers in which two sentences differ', () => {
  it('are listed, the likeliest first, so that an author may choose another', () => {
    const kinds = kindsOf(
      [given('On 3 May Ruiz fled to Norton.'), given('On 4 May Ruiz returned to Norton.')],
      pack,
    );
    expect(kinds).toEqual(expect.arrayContaining(['date', 'choice']));
    expect(kinds[0]).toBe('date');
  });
});
