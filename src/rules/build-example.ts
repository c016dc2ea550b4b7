import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import type { YamlDocument } from '../yaml.js';
import type { Example, Expectation } from './rule.js';
import type { RuleFileData } from './schema.js';

/** Where an example was read. */
interface ExamplePlace {
  readonly file: string;
  readonly document: YamlDocument;
  readonly faults: Problem[];
}

type ExampleData = NonNullable<RuleFileData['examples']>[number];

/**
 * Examples from checked data; what is wrong beyond their shape goes to `faults`. They are made when they are first asked for: a
 * check of articles has no use for them.
 */
export function examplesOf(list: readonly ExampleData[], place: ExamplePlace): () => readonly Example[] {
  list.forEach(({ text, articles }, i) => {
    if ((text === undefined) !== (articles === undefined)) return;
    place.faults.push(
      problem(
        place.file,
        'an example needs "text" or "articles"',
        'One text, or several articles by name; not both.',
        { line: lineOf(i, place) },
      ),
    );
  });
  let made: readonly Example[] | null = null;
  return () => {
    made ??= list.map((data, i) => exampleOf(data, i, place));
    return made;
  };
}

const lineOf = (index: number, { document }: ExamplePlace): number =>
  document.place(['examples', index]).line;

function exampleOf(data: ExampleData, index: number, place: ExamplePlace): Example {
  const several = Object.entries(data.articles ?? {}).map(([label, article]) =>
    typeof article === 'string'
      ? { label, text: article, published: data.published ?? null }
      : { label, text: article.text, published: article.published ?? data.published ?? null },
  );
  const texts =
    data.text === undefined
      ? several
      : [{ label: 'text', text: data.text, published: data.published ?? null }];
  return {
    texts,
    expect: expectationOf(data.expect),
    todo: data.todo ?? false,
    get line() {
      return lineOf(index, place);
    },
  };
}

function expectationOf(expect: ExampleData['expect']): Expectation {
  if (expect === 'nothing') return { kind: 'nothing' };
  if (typeof expect === 'string') return { kind: 'verdict', verdict: expect };
  return {
    kind: 'statement',
    fields: Object.fromEntries(Object.entries(expect).map(([key, value]) => [key, String(value)])),
  };
}
