import { join } from 'node:path';
import { patternLines } from '../../../kit/pattern-line.js';
import { testRules } from '../../../kit/test-rules.js';
import { testText } from '../../../kit/test-text.js';
import { packageRoot } from '../../package-root.js';
import { changesUnder } from '../../watch.js';
import { coloursOf } from '../colours.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { loadFrom, printProblems, rulePaths } from './loaded.js';

interface Asked {
  readonly paths: readonly string[];
  readonly watch?: boolean;
  readonly all?: boolean;
}

/** With a few rules every example is shown. */
const FEW = 3;

/** Runs the examples, with --watch after every change until the process ends. */
export async function runTest(given: Given, terminal: Terminal): Promise<ExitCode> {
  const asked = { ...(given as Omit<Asked, 'paths'>), paths: rulePaths(given) };
  const exit = testOnce(asked, terminal);
  if (asked.watch !== true) return exit;
  const paths = asked.paths.length === 0 ? [join(packageRoot(), 'rules')] : asked.paths;
  terminal.err('watching; Ctrl+C ends it\n');
  for await (const _ of changesUnder(paths)) {
    terminal.out('\n');
    testOnce(asked, terminal);
  }
  return exit;
}

/** 0 when all pass, 1 when an example fails or is missing, 2 when a rule cannot be read. */
function testOnce({ paths, all = false }: Asked, terminal: Terminal): ExitCode {
  const { rules, files, problems } = loadFrom(paths);
  const tests = testRules(rules);
  if (files.length > 0)
    terminal.out(
      testText(tests, {
        page: { palette: coloursOf(terminal.colour.out), width: terminal.width },
        all: all || tests.length <= FEW,
        lineOf: (file) => patternLines(files, file),
      }),
    );
  printProblems(problems, terminal);
  if (problems.length > 0) return 2;
  return tests.every(({ passed }) => passed) ? 0 : 1;
}
