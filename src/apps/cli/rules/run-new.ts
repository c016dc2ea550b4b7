import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Draft, draftRule, type Wishes } from '../../../kit/new/draft.js';
import { type OpenPack, openPack } from '../../../kit/new/pack.js';
import type { Given as Sentence } from '../../../kit/new/proposal.js';
import { kindsOf, lacking } from '../../../kit/new/propose.js';
import type { Problem, Severity } from '../../../model.js';
import { problem } from '../../../problem.js';
import { articleLine } from '../../article-line.js';
import { packageRoot } from '../../package-root.js';
import { readRuleFiles } from '../../rule-files.js';
import { writeWhole } from '../../write-file.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { printProblems } from './loaded.js';

interface Asked {
  readonly sentences: readonly string[];
  readonly from?: readonly string[];
  readonly pack?: string;
  readonly value?: string;
  readonly id?: string;
  readonly title?: string;
  readonly question?: string;
  readonly severity: Severity;
  readonly print?: boolean;
}

const DEFAULT_PACK = 'rules/desk';

/** Makes a rule and writes it into its pack. On a terminal it asks for what was not given. */
export async function runNew(given: Given, terminal: Terminal): Promise<ExitCode> {
  const asked = given as unknown as Asked;
  const { texts, problems } = await sentencesOf(asked, terminal);
  const fail = (more: readonly Problem[]): ExitCode => {
    printProblems([...problems, ...more], terminal);
    return 2;
  };
  if (texts === null || problems.length > 0) return fail([]);
  const folder = asked.pack ?? (await terminal.ask?.('Folder of the rule?', DEFAULT_PACK)) ?? DEFAULT_PACK;
  const pack = packIn(folder);
  const first = draftRule(texts, pack, wishesOf(asked, folder));
  if (first === null) return fail([nothingMade(asked, texts, pack)]);
  const draft =
    terminal.ask === null ? first : await refined(first, { asked, texts, pack, folder, terminal });
  if (draft === null) return fail([nothingMade(asked, texts, pack)]);
  const others = kindsOf(texts, pack).filter((kind) => kind !== draft.value);
  return asked.print === true ? print(draft, terminal) : write(draft, { folder, others, terminal });
}

async function sentencesOf(
  { sentences, from }: Asked,
  { ask }: Terminal,
): Promise<{ readonly texts: readonly [Sentence, Sentence] | null; readonly problems: readonly Problem[] }> {
  if (from !== undefined && from.length === 2) {
    const lines = await Promise.all(from.map(articleLine));
    const [a, b] = lines.map(
      ({ article, words }): Sentence => ({ text: words, published: article?.asOf.day ?? null }),
    );
    return { texts: [a!, b!], problems: lines.flatMap((line) => line.problems) };
  }
  const words = [...sentences];
  if (from === undefined && ask !== null) {
    if (words.length === 0) words.push(await ask('The first sentence?', ''));
    if (words.length === 1) words.push(await ask('A sentence that differs from it?', ''));
  }
  const [a, b] = words.map((text): Sentence => ({ text, published: null }));
  if (from === undefined && words.length === 2 && words.every((each) => each.trim() !== ''))
    return { texts: [a!, b!], problems: [] };
  const help = 'Give two sentences in quotation marks, or two lines: --from a.txt:3 b.txt:7.';
  return { texts: null, problems: [problem('rules new', 'a rule is made from two sentences', help)] };
}

/** The pack in a folder, which need not exist yet. */
function packIn(folder: string): OpenPack {
  const path = `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/lexicon.yaml`;
  const [lexicon] = existsSync(path) ? readRuleFiles([path]).files : [];
  return openPack(path.slice(0, -'/lexicon.yaml'.length), lexicon ?? null);
}

function wishesOf({ id, title, question, value, severity }: Asked, folder: string): Wishes {
  const schema = relative(folder, join(packageRoot(), 'schemas/rule.schema.json')).replaceAll('\\', '/');
  return {
    id: id ?? null,
    title: title ?? null,
    question: question ?? null,
    value: value ?? null,
    severity,
    schema,
  };
}

interface Refining {
  readonly asked: Asked;
  readonly texts: readonly [Sentence, Sentence];
  readonly pack: OpenPack;
  readonly folder: string;
  readonly terminal: Terminal;
}

/** The same draft with the names that its author gives it. */
async function refined(
  draft: Draft,
  { asked, texts, pack, folder, terminal }: Refining,
): Promise<Draft | null> {
  const ask = async (known: string | undefined, question: string, suggested: string) =>
    known ?? (await terminal.ask?.(question, suggested)) ?? suggested;
  const value = await ask(asked.value, 'Kind of answer?', draft.value);
  const title = await ask(asked.title, "Title, the report's line?", draft.title);
  const question = await ask(asked.question, 'The question in full?', title);
  const id = await ask(asked.id, 'Name of the rule?', draft.id);
  return draftRule(texts, pack, { ...wishesOf(asked, folder), value, title, question, id });
}

function nothingMade({ value }: Asked, texts: readonly [Sentence, Sentence], pack: OpenPack): Problem {
  const without = value === undefined ? [] : lacking(texts, pack, value);
  if (without.length > 0) {
    const which = without.length === 2 ? 'neither sentence' : `the ${ORDINALS[without[0]!]} sentence`;
    const kinds = kindsOf(texts, pack).join(', ');
    return problem(
      'rules new',
      `${which} has ${without.length === 2 ? 'anything' : 'nothing'} that is read as ${value}`,
      `Give sentences that have it${kinds === '' ? '' : `, or ask for what these differ in: ${kinds}`}.`,
    );
  }
  const help =
    'Shorten the sentences to what differs, with the words that both have; or copy a rule like it and change its patterns.';
  return problem(
    'rules new',
    value === undefined
      ? 'found nothing in which the sentences differ and words that both have'
      : `found no ${value} in which the sentences differ, and words that both have`,
    help,
  );
}

const ORDINALS = ['first', 'second'] as const;

interface Writing {
  readonly folder: string;
  /** Other kinds of answers in which the sentences differ. */
  readonly others: readonly string[];
  readonly terminal: Terminal;
}

function print({ text }: Draft, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}

function write({ id, text, verdict, value, reason }: Draft, { folder, others, terminal }: Writing): ExitCode {
  const path = `${folder.replace(/\/+$/, '')}/${id}.yaml`;
  if (existsSync(path)) {
    printProblems(
      [problem(path, 'the file is there already', 'Choose another --id, or remove it.')],
      terminal,
    );
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  const unwritten = writeWhole(path, text);
  if (unwritten !== null) {
    printProblems([unwritten], terminal);
    return 2;
  }
  terminal.out(`${path}: the two sentences differ in ${value} and come to "${verdict}".\n`);
  if (verdict !== 'conflict') terminal.out(`  ${reason}\n`);
  terminal.out(`Next: read its patterns, then\n  crosswire rules test ${path} --watch\n`);
  if (others.length > 0) terminal.out(`Not what you meant? Ask again with --value ${others.join(', ')}.\n`);
  return 0;
}
