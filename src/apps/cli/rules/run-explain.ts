import { explain } from '../../../kit/explain.js';
import { explanationText } from '../../../kit/explain-text.js';
import { formsText } from '../../../kit/forms-text.js';
import type { Page } from '../../../kit/page.js';
import { patternLines } from '../../../kit/pattern-line.js';
import type { Article, Problem } from '../../../model.js';
import { problem } from '../../../problem.js';
import { articleOf } from '../../../rules/example-article.js';
import type { CompiledRule } from '../../../rules/index.js';
import { arrange } from '../../../stories/index.js';
import { placeIn } from '../../article-line.js';
import { readInputs } from '../../files.js';
import { coloursOf } from '../colours.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { type LoadedRule, loadOne } from './load-one.js';
import { printProblems } from './loaded.js';

interface Asked {
  readonly rule: string;
  readonly article?: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly forms?: boolean;
  readonly format: 'text' | 'json';
  readonly rules?: readonly string[];
}

/** Explains one rule on one article. 0 when it could be explained, whatever it found. */
export async function runExplain(given: Given, terminal: Terminal): Promise<ExitCode> {
  const asked = given as unknown as Asked;
  const loaded = await loadOne(asked.rule, asked.rules ?? []);
  const { rule } = loaded;
  const problems = [...loaded.problems];
  if (rule !== null) {
    if (asked.forms === true) printForms(rule, loaded, terminal);
    const { articles, line, problems: unread } = await articlesFor(asked);
    problems.push(...unread);
    for (const article of articles) {
      const explanation = explain(article, rule, { rules: loaded.rules, line });
      terminal.out(
        asked.format === 'json'
          ? `${JSON.stringify(explanation, null, 2)}\n`
          : explanationText(explanation, optionsFor(rule, loaded, terminal)),
      );
    }
  }
  printProblems(problems, terminal);
  return problems.length > 0 ? 2 : 0;
}

function optionsFor({ rule }: CompiledRule, { files }: LoadedRule, terminal: Terminal) {
  const page: Page = { palette: coloursOf(terminal.colour.out), width: terminal.width };
  return { page, lineOf: patternLines(files, rule.file) };
}

function printForms(rule: CompiledRule, loaded: LoadedRule, terminal: Terminal): void {
  terminal.out(formsText(rule, loaded.rules, optionsFor(rule, loaded, terminal)));
}

interface Explained {
  readonly articles: readonly Article[];
  readonly line: number | null;
  readonly problems: readonly Problem[];
}

async function articlesFor({ article, text, forms, with: others = [] }: Asked): Promise<Explained> {
  if (text !== undefined)
    return {
      articles: [articleOf({ label: 'text', text, published: null })],
      line: null,
      problems: [],
    };
  if (article === undefined) {
    const help = 'Name an article after the rule, or give words with --text.';
    const problems = forms === true ? [] : [problem('rules explain', 'no article to explain', help)];
    return { articles: [], line: null, problems };
  }
  const { path, line } = placeIn(article);
  const own = await readInputs([path]);
  const all = others.length === 0 ? own : await readInputs([path, ...others]);
  const asked = new Set(own.articles.map(({ textDigest }) => textDigest));
  const articles = arrange(all.articles).articles.filter(({ textDigest }) => asked.has(textDigest));
  const beyond = articles.flatMap((each) => pastEnd(each, line));
  return { articles: beyond.length > 0 ? [] : articles, line, problems: [...all.problems, ...beyond] };
}

/** A line that the article has not. */
function pastEnd({ path, text }: Article, line: number | null): readonly Problem[] {
  const last = text.trimEnd().split(/\r\n|\n|\r/).length;
  if (line === null || line <= last) return [];
  return [problem(path, `there is no line ${line}`, `The text ends on line ${last}.`)];
}
