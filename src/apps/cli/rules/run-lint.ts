import { lint } from '../../../kit/lint/index.js';
import { findingsText } from '../../../kit/lint/text.js';
import { Places } from '../../../kit/places.js';
import { readRuleFiles } from '../../rule-files.js';
import { coloursOf } from '../colours.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { printProblems, rulePaths } from './loaded.js';

interface Asked {
  readonly format: 'text' | 'json';
}

/** 0 when there is nothing but notes, 1 with a warning, 2 with an error or a file that cannot be read; of no files nothing is said to be well. */
export async function runLint(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { format } = given as unknown as Asked;
  const paths = rulePaths(given);
  const { files, problems } = readRuleFiles(paths.length === 0 ? undefined : paths);
  const findings = lint(files);
  if (format === 'json') terminal.out(`${JSON.stringify(findings, null, 2)}\n`);
  else if (files.length > 0) {
    const page = { palette: coloursOf(terminal.colour.out), width: terminal.width };
    const rules = files.filter(({ path }) => !/(^|\/)lexicon\.ya?ml$/.test(path)).length;
    terminal.out(findingsText(findings, { page, places: new Places(files), rules }));
  }
  printProblems(problems, terminal);
  if (problems.length > 0 || findings.some(({ level }) => level === 'error')) return 2;
  return findings.some(({ level }) => level === 'warning') ? 1 : 0;
}
