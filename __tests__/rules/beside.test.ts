import fc from 'fast-check';
import { asidesOf } from '../../src/rules/asides.js';
import { tokenize } from '../../src/text/index.js';
import { load, marked, ruleText, statements } from './helpers.js';

const texts = (rule: string, text: string) => statements(rule, text).map(({ value }) => value?.text);

describe('an aside in a pattern', () => {
  const rule = 'value: count\nmatch: ["{value} people [{aside}] (were | have been) killed"]';

  it.each([
    ['between commas', 'Then 70 people, 29 of them children, were killed.'],
    ['between dashes', 'Then 70 people – 29 of them children – were killed.'],
    ['between brackets', 'Then 70 people (29 of them children) were killed.'],
    [
      'of a list, with commas of its own',
      'Then 70 people, including 29 boys, 3 girls and a dog, were killed.',
    ],
    ['or none', 'Then 70 people were killed.'],
  ])('stands %s', (_, text) => {
    expect(texts(rule, text)).toEqual(['70']);
  });

  it.each([
    ['open at its end', 'Then 70 people, 29 of them children were killed.'],
    ['of two clauses', 'Then 70 people, the mayor said, were hurt, and cattle, were killed.'],
  ])('is none %s', (_, text) => {
    expect(texts(rule, text)).toEqual([]);
  });

  it('leaves its words to other matches', () => {
    const both = `${rule.replace(']"]', ']"]')}`.replace('"]', '", "including {value} children"]');
    expect(texts(both, 'Then 70 people, including 29 children, were killed.')).toEqual(['70', '29']);
  });

  it('has no name', () => {
    const { problems } = load(ruleText('value: count\nmatch: ["{value} people {x:aside} killed"]'));
    expect(problems[0]?.message).toMatch(/"aside" is no value type/);
  });

  it('always ends with the mark that closes it', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ',', '(', ')', ' – ', 'including'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (parts) => {
        const tokens = tokenize(parts.join(' '));
        const closes = { ',': ',', '–': '–', '(': ')' } as Readonly<Record<string, string>>;
        asidesOf(tokens).forEach((cuts, from) => {
          for (const { end } of cuts ?? []) expect(tokens[end - 1]!.norm).toBe(closes[tokens[from]!.norm]);
        });
      }),
    );
  });
});

describe('words beside a match', () => {
  const rule = 'value: count\nmatch: ["<kill {count} people ,> including {value} children", "kill {value}"]';

  it('must stand there', () => {
    expect(texts(rule, 'The fire killed 12 people, including four children.')).toEqual(['12', 'four']);
    expect(texts(rule, 'The school taught 12 people, including four children.')).toEqual([]);
  });

  it('are not marked', () => {
    expect(marked('value: yes-no\nmatch: ["<army> left"]', 'The army left.')).toEqual(['left']);
  });

  it('need something to stand beside', () => {
    const { problems } = load(ruleText('value: yes-no\nmatch: ["<army left>"]'));
    expect(problems[0]?.message).toMatch(/matches nothing for certain/);
  });
});
