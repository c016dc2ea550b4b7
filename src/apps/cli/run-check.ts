import { check } from '../../check.js';
import type { Problem, Report, Severity } from '../../model.js';
import { problem, wordProblem } from '../../problem.js';
import type { reporters } from '../../reporters/index.js';
import { type Inputs, readInputs } from '../files.js';
import { loadRulesFrom } from '../load-rules.js';
import { writeWhole } from '../write-file.js';
import { coloursOf } from './colours.js';
import type { ExitCode, Given } from './command.js';
import type { Terminal } from './terminal.js';

/** What `check` was asked, as its command declares it. */
interface Asked {
  readonly paths: readonly string[];
  readonly format: keyof typeof reporters;
  readonly out?: string;
  readonly rules?: readonly string[];
  readonly failOn: Severity | 'never';
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high'];

/** Reads, checks and prints. What could not be read is a problem: the rest is done, and the exit code is 2. */
export async function runCheck(given: Given, terminal: Terminal): Promise<ExitCode> {
  const asked = given as unknown as Asked;
  const report = await reportOn(await readInputs(asked.paths), asked);
  const unwritten = await deliver(report, asked, terminal);
  const problems = unwritten === null ? report.problems : [...report.problems, unwritten];
  const { alert } = coloursOf(terminal.colour.err);
  for (const each of problems) terminal.err(`${alert('problem')} ${wordProblem(each)}\n`);
  if (problems.length > 0) return 2;
  return report.facts.some((fact) => fact.tier === 'settle' && reaches(fact.severity, asked.failOn)) ? 1 : 0;
}

async function reportOn({ articles, story, problems, notes }: Inputs, asked: Asked): Promise<Report> {
  const loaded = await loadRulesFrom(asked.rules);
  const missing = articles.length === 0 && problems.length === 0 ? [noArticle(asked)] : [];
  const all = [...problems, ...missing, ...loaded.problems];
  return check(articles, loaded.rules, { title: story, problems: all, notes });
}

function noArticle({ paths }: Asked): Problem {
  return problem(
    paths.join(' '),
    'no article to read',
    'Name .txt, .md or .jsonl files, or a folder of them.',
  );
}

/** Prints the report or writes it to --out; what cannot be written there is printed, so that nothing is lost. */
async function deliver(report: Report, { format, out }: Asked, terminal: Terminal): Promise<Problem | null> {
  const words = await write(report, format, out === undefined ? terminal : null);
  const unwritten = out === undefined ? null : writeWhole(out, words);
  if (out === undefined || unwritten !== null) terminal.out(words);
  return unwritten === null
    ? null
    : { ...unwritten, help: `${unwritten.help} The report was printed instead.` };
}

/** The report in a format; a summary for a terminal has its width and colours. Only that format's code is loaded. */
async function write(report: Report, format: Asked['format'], terminal: Terminal | null): Promise<string> {
  if (format !== 'text') return (await import('../../reporters/index.js')).reporters[format](report);
  const { text } = await import('../../reporters/text.js');
  return text(
    report,
    terminal === null ? {} : { palette: coloursOf(terminal.colour.out), width: terminal.width },
  );
}

function reaches(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
