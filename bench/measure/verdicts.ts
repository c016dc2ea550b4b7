import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.js';
import type { Article, Fact, Report, Statement, Verdict } from '../../src/model.js';
import { loadRules, type RuleSet } from '../../src/rules/index.js';
import { measurePlanted } from './planted.js';

/** An article of a data set, as its files have it. */
interface Given {
  readonly event?: string;
  readonly id: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
}

/** A labelled fact: what articles say on one attribute, and how that should be told. */
interface Gold {
  readonly id: string;
  readonly event: string;
  readonly kind: 'conflict' | 'update' | 'precision' | 'agree';
  readonly trap: boolean;
  readonly values: readonly { readonly article: string; readonly quote: string }[];
}

/** An alarm that a person has read. Rows are kept in `bench/judged/`, without any article's text. */
interface Judged {
  readonly fingerprint: string;
  readonly verdict: string;
  readonly right: boolean;
  readonly why: string;
}

const alarms: ReadonlySet<string> = new Set(['conflict', 'internal', 'wording']);

/** Measures verdicts on labelled stories and on political events, and prints what was found, missed and raised. */
export function measureEvents(folder: string): void {
  const rules = generalRules();
  const events = reportsByEvent(articlesIn(folder, 'ecbplus_dev'), rules);
  printGold(readLines<Gold>(join(folder, 'ecbplus_dev', 'gold.jsonl')), events);
  printAlarms('ecbplus_dev', events);
  printAlarms('newswcl50', reportsByEvent(articlesIn(folder, 'newswcl50'), rules));
}

/** Measures how many differences a check finds that were put into real articles on one event. */
export function measurePlantedIn(folder: string): void {
  const rules = generalRules();
  console.log('\nDifferences put into real articles that a check finds');
  for (const set of ['ecbplus_dev', 'newswcl50']) {
    const groups = groupsOf(articlesIn(folder, set));
    measurePlanted(
      set,
      [...groups.values()].map((given) => given.map(articleOf)),
      rules,
    );
  }
}

/** Measures how often articles that are checked alone are said to contradict themselves: thousands of articles, so some minutes. */
export function measureAlone(folder: string): void {
  printAlone(articlesIn(folder, 'newsstream'), generalRules());
}

const articlesIn = (folder: string, set: string): readonly Given[] =>
  readLines<Given>(join(folder, set, 'articles.jsonl'));

function generalRules(): RuleSet {
  const { rules, problems } = loadRules(ruleFiles('rules'));
  for (const { file, message } of problems) console.log(`problem ${file}: ${message}`);
  return rules;
}

function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The general packs: those that name nobody. */
function ruleFiles(root: string): readonly { path: string; text: string }[] {
  return readdirSync(root)
    .filter((pack) => pack !== 'syria-russia')
    .flatMap((pack) => readdirSync(join(root, pack)).map((name) => join(root, pack, name)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function articleOf({ id, source, date, title, text }: Given): Article {
  return {
    id,
    path: id,
    source,
    role: 'published',
    asOf: { day: date, from: date === null ? 'none' : 'article' },
    title,
    credit: null,
    url: null,
    copyOf: null,
    revisionOf: null,
    text,
    textDigest: createHash('sha256').update(text).digest('hex'),
  };
}

interface Event {
  readonly articles: ReadonlyMap<string, Given>;
  readonly report: Report;
}

function groupsOf(given: readonly Given[]): ReadonlyMap<string, readonly Given[]> {
  const groups = new Map<string, Given[]>();
  for (const article of given)
    groups.set(article.event ?? '', [...(groups.get(article.event ?? '') ?? []), article]);
  return groups;
}

function reportsByEvent(given: readonly Given[], rules: RuleSet): ReadonlyMap<string, Event> {
  return new Map(
    [...groupsOf(given)].map(([event, articles]) => [
      event,
      {
        articles: new Map(articles.map((article) => [article.id, article])),
        report: check(articles.map(articleOf), rules),
      },
    ]),
  );
}

function printGold(gold: readonly Gold[], events: ReadonlyMap<string, Event>): void {
  const rows = gold.map((row) => ({ row, verdicts: verdictsOn(row, events.get(row.event)!) }));
  console.log('\nLabelled facts (ecbplus_dev, every event one story, general packs only)');
  for (const { row, verdicts } of rows) {
    const told = verdicts === null ? 'not compared' : [...new Set(verdicts)].join(', ');
    console.log(
      `  ${isRight(row, verdicts) ? 'ok  ' : 'MISS'} ${row.id.padEnd(18)} ${row.kind.padEnd(9)} ${row.trap ? 'TRAP ' : ''}${told}`,
    );
  }
  const share = (some: typeof rows) =>
    `${some.filter(({ row, verdicts }) => isRight(row, verdicts)).length} of ${some.length}`;
  const of = (...kinds: readonly string[]) => rows.filter(({ row }) => kinds.includes(row.kind));
  console.log(
    `  conflicts found ${share(of('conflict'))}; updates told ${share(of('update'))}; no conflict on agree, precision and TRAP rows ${share(of('agree', 'precision'))}`,
  );
}

/**
 * The verdicts of the facts that hold statements on a row's quotes from two of its articles; null when none does. A row that must
 * raise nothing answers only for verdicts between its own statements: others of the fact may well differ.
 */
function verdictsOn(row: Gold, { articles, report }: Event): readonly string[] | null {
  const wanted = report.statements.filter((statement) =>
    row.values.some(
      ({ article, quote }) =>
        article === statement.article && overlaps(statement, quote, articles.get(article)!),
    ),
  );
  const found: string[] = [];
  let compared = false;
  for (const fact of report.facts) {
    const inside = wanted.filter(({ id }) => statementsOf(fact).has(id));
    if (new Set(inside.map(({ article }) => article)).size < 2) continue;
    compared = true;
    const ids = new Set(inside.map(({ id }) => id));
    const rests = ({ between }: Verdict) => between.some((pair) => pair.every((id) => ids.has(id)));
    const told = fact.verdicts.filter(
      (each) => row.kind === 'conflict' || row.kind === 'update' || rests(each),
    );
    found.push(...told.map(({ verdict }) => verdict));
  }
  return compared ? found : null;
}

function statementsOf({ answers, open }: Fact): ReadonlySet<string> {
  return new Set([...answers.flatMap(({ statements }) => statements), ...open]);
}

/** Whether a statement's marks lie in a quote of its article. */
function overlaps({ field, marks }: Statement, quote: string, { title, text }: Given): boolean {
  const body = field === 'title' ? (title ?? '') : text;
  const at = body.toLowerCase().indexOf(quote.toLowerCase());
  return at >= 0 && marks.some(([from, to]) => from < at + quote.length && at < to);
}

function isRight({ kind }: Gold, verdicts: readonly string[] | null): boolean {
  const raised = verdicts?.some((verdict) => alarms.has(verdict)) ?? false;
  if (kind === 'conflict') return raised;
  if (kind === 'update') return verdicts?.includes('update') === true && !verdicts.includes('conflict');
  return !raised;
}

function printAlarms(name: string, events: ReadonlyMap<string, Event>): void {
  const judged = readJudged(name);
  let [right, read, unread] = [0, 0, 0];
  console.log(`\nConflict alarms on ${name}`);
  for (const { report } of events.values()) {
    const words = new Map(report.statements.map((statement) => [statement.id, statement]));
    for (const fact of report.facts.filter(({ verdicts }) =>
      verdicts.some(({ verdict }) => alarms.has(verdict)),
    )) {
      const row = judged.get(fact.fingerprint);
      if (row === undefined) unread += 1;
      else read += 1;
      if (row?.right === true) right += 1;
      if (row === undefined) printAlarm(fact, words);
    }
  }
  console.log(
    `  read ${read}, right ${right}${read > 0 ? ` (${(right / read).toFixed(2)})` : ''}; unread ${unread}`,
  );
}

function printAlarm(fact: Fact, words: ReadonlyMap<string, Statement>): void {
  const verdict = fact.verdicts.find(({ verdict }) => alarms.has(verdict))!;
  console.log(`  unread ${fact.fingerprint} ${fact.rule} ${JSON.stringify(fact.key)} ${verdict.reason}`);
  for (const id of new Set(verdict.between.flat().slice(0, 4))) {
    const { article, quote, line } = words.get(id)!;
    console.log(`    ${article}:${line} ${quote.slice(0, 160)}`);
  }
}

function readJudged(name: string): ReadonlyMap<string, Judged> {
  const path = join('bench', 'judged', `${name}.jsonl`);
  return new Map(existsSync(path) ? readLines<Judged>(path).map((row) => [row.fingerprint, row]) : []);
}

function printAlone(articles: readonly Given[], rules: RuleSet): void {
  const reports = new Map<string, Event>();
  let internal = 0;
  for (const article of articles) {
    const report = check([articleOf(article)], rules);
    if (!report.facts.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'internal')))
      continue;
    internal += report.facts.filter(({ verdicts }) =>
      verdicts.some(({ verdict }) => verdict === 'internal'),
    ).length;
    reports.set(article.id, { articles: new Map([[article.id, article]]), report });
  }
  console.log(
    `\nInternal contradictions per 1,000 articles of newsstream, each alone: ${((1000 * internal) / articles.length).toFixed(1)}`,
  );
  printAlarms('newsstream', reports);
}
