import { readFileSync } from 'node:fs';
import { commands } from '../src/apps/cli/commands/index.js';
import { check } from '../src/check.js';
import { comparers } from '../src/compare/index.js';
import { runExamples } from '../src/examples.js';
import { extract } from '../src/extract/index.js';
import { readingOf } from '../src/extract/reading.js';
import { explain } from '../src/kit/explain.js';
import { explanationText } from '../src/kit/explain-text.js';
import { lint } from '../src/kit/lint/index.js';
import { PLAIN_PAGE } from '../src/kit/page.js';
import { patternLines } from '../src/kit/pattern-line.js';
import { verdictKinds } from '../src/model.js';
import { articleOf } from '../src/rules/example-article.js';
import { loadRules } from '../src/rules/index.js';
import { ruleSchema } from '../src/rules/schema.js';
import { openTypes } from '../src/rules/types.js';
import { formatValue } from '../src/values/index.js';

const page = readFileSync('docs/rules.md', 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
const files = blocks.map((text) => {
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? 'lexicon';
  return { path: `my-rules/fires/${id}.yaml`, text };
});
const lexicon = files.find(({ path }) => path.endsWith('lexicon.yaml'))!;
const { rules, problems } = loadRules(files);
const article = (label: string, words: string) => {
  const [, published = null, text] = /^(?:(\d{4}-\d\d-\d\d): )?(.*)$/.exec(words)!;
  return articleOf({ label, text: text!, published });
};

/** The rows of the table with a heading, without code marks and escapes. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const from = lines.indexOf(heading) + 2;
  const end = lines.findIndex((line, i) => i >= from && !line.startsWith('|'));
  return lines.slice(from, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) =>
        cell
          .trim()
          .replaceAll('\\|', '|')
          .replace(/^`(.*)`$/, '$1'),
      ),
  );
}

describe('the rules in docs/rules.md', () => {
  it('load without a problem, and have nothing amiss', () => {
    expect(problems).toEqual([]);
    expect(rules.rules).toHaveLength(blocks.length - 1);
    expect(lint(files).filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it.each(runExamples(rules).map((result) => [result.rule.id, result.example.line, result] as const))(
    '%s, line %i: the example comes out as the page says',
    (_id, _line, { passed, expected, actual }) => {
      expect({ passed, expected, actual }).toMatchObject({ passed: true });
    },
  );
});

describe('the patterns in docs/rules.md', () => {
  it.each(rowsOf('| pattern | matches | not |'))('%s matches “%s” and not “%s”', (pattern, matches, not) => {
    const text = `id: p\ntitle: P\nquestion: P?\nseverity: low\nvalue: yes-no\nmatch: [${JSON.stringify(pattern)}]\nexamples: [{ text: Nothing., expect: nothing }]\n`;
    const made = loadRules([lexicon, { path: 'my-rules/fires/p.yaml', text }]);
    expect(made.problems).toEqual([]);
    const marked = (words: string) =>
      extract(article('A', words), made.rules).statements.map(({ marks, quote, start }) =>
        marks.map(([from, to]) => quote.slice(from - start, to - start)).join(' … '),
      );
    const plain = matches!.replaceAll('*', '');
    const wanted = [...matches!.matchAll(/\*([^*]+)\*/g)].map(([, words]) => words).join(' … ');
    expect([marked(plain), marked(not!)]).toEqual([[wanted], []]);
  });
});

describe('the value types in docs/rules.md', () => {
  const rows = rowsOf('| `value` | a sentence with one | read as |');

  it('are all that there are', () => {
    expect(rows.map(([type]) => type).toSorted()).toEqual([...openTypes].toSorted());
    const named = new Set(rules.rules.map(({ rule }) => rule.value.kind));
    expect([...named].toSorted()).toEqual(['choice', 'stage', 'text', 'type', 'yes-no']);
  });

  it.each(rows)('%s: “%s” is read as %s', (type, sentence, readAs) => {
    const words = /\*\*(.+)\*\*/.exec(sentence!)![1]!;
    const text = sentence!.replaceAll('*', '');
    const { passages } = readingOf(article('A', text), rules);
    const cuts = passages.flatMap(({ views }) => views(0).flatMap((view) => view.values(type!)));
    const found = cuts.flatMap((each) => (each ?? []).map((cut) => cut.found));
    expect(
      found.map((value) => [
        text.slice(value.start, value.end),
        formatValue({ ...value, text: '', derivation: '' }),
      ]),
    ).toEqual([[words, readAs]]);
  });
});

describe('the comparers in docs/rules.md', () => {
  const rows = rowsOf('| `compare` | rule | one answer | another | they |');
  const WORDS = {
    same: 'are the same',
    compatible: 'fit',
    excluding: 'exclude each other',
    incomparable: '',
  };

  it('are all that there are', () => {
    expect([...new Set(rows.map(([comparer]) => comparer))]).toEqual(Object.keys(comparers));
  });

  it.each(rows)('%s, %s: %s and %s %s', (comparer, id, a, b, they) => {
    const { rule } = rules.rules.find((each) => each.rule.id === id)!;
    expect(rule.compare).toBe(comparer);
    const example = (words: string) => {
      const from = rule.examples.flatMap(({ texts }) => texts)[0]!.text;
      const [first] = extract(article('A', from), rules).statements.filter((each) => each.rule === id);
      const { start, quote, value } = first!;
      const at = quote.indexOf(value!.text);
      const text = quote.slice(0, at) + words + quote.slice(at + value!.text.length);
      expect(start).toBe(0);
      return extract(article('A', text), rules).statements.find((each) => each.rule === id)!.value!;
    };
    expect(WORDS[comparers[rule.compare](example(a!), example(b!), rule).kind]).toBe(they);
  });
});

describe('the verdicts in docs/rules.md', () => {
  const rows = rowsOf('| verdict | rule | one article | another |');

  it('are all that there are', () => {
    expect(rows.map(([verdict]) => verdict).toSorted()).toEqual([...verdictKinds].toSorted());
  });

  it.each(rows)('%s: %s on “%s” and “%s”', (verdict, id, a, b) => {
    const articles = [article('A', a!), ...(b === '–' ? [] : [article('B', b!)])];
    const alone = { ...rules, rules: rules.rules.filter(({ rule }) => rule.id === id) };
    const found = check(articles, alone).facts.flatMap(({ verdicts }) => verdicts);
    expect(found.map((each) => each.verdict)).toContain(verdict);
  });
});

describe('the tables in docs/rules.md', () => {
  it('tell every key of a rule', () => {
    const told = page.slice(
      page.indexOf('| key | what it says |'),
      page.indexOf('Names and groups stand in'),
    );
    const keys = [...told.matchAll(/`([a-z-]+)`/g)].map(([, key]) => key);
    expect(Object.keys(ruleSchema.shape).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('tell every command for rules', () => {
    const told = rowsOf('| command | for |').map(([command]) => command);
    const all = commands.map(({ name }) => name).filter((name) => name.startsWith('rules '));
    expect(told.toSorted()).toEqual(all.toSorted());
  });
});

describe('what the page shows of rules explain', () => {
  const shown = [...page.matchAll(/\$ npx crosswire rules explain (\S+) --text "(.*)"\n([\s\S]*?)```/g)];

  it.each(shown.map(([, id, text, output]) => [id!, text!, output!]))('%s on “%s”', (id, text, output) => {
    const rule = rules.rules.find((each) => each.rule.id === id)!;
    const explained = explain(article('text', text), rule, { rules });
    const options = { page: PLAIN_PAGE, lineOf: patternLines(files, rule.rule.file) };
    expect(`\n${output}`).toBe(`\n${explanationText(explained, options)}`);
  });

  it('is something', () => {
    expect(shown.length).toBeGreaterThan(0);
  });
});
