import { join } from 'node:path';
import { diffRules } from '../../../kit/diff-rules.js';
import { diffText } from '../../../kit/diff-text.js';
import type { Problem } from '../../../model.js';
import { loadRules } from '../../../rules/index.js';
import { readInputs } from '../../files.js';
import { filesAt } from '../../git-files.js';
import { packageRoot } from '../../package-root.js';
import { coloursOf } from '../colours.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { loadFrom, printProblems } from './loaded.js';

interface Asked {
  readonly paths: readonly string[];
  readonly against: string;
  readonly rules?: readonly string[];
  readonly format: 'text' | 'json';
}

/** Faults of the old rules are no problem: the change may have mended them. */
export async function runDiff(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { paths, against, rules: folders, format } = given as unknown as Asked;
  const now = loadFrom(folders ?? []);
  const then = (folders ?? [join(packageRoot(), 'rules')]).map((folder) => filesAt(against, folder));
  const before = loadRules(then.flatMap(({ files }) => files)).rules;
  const problems: Problem[] = [...now.problems, ...then.flatMap((each) => each.problems)];
  if (then.every((each) => each.problems.length === 0)) {
    const page = { palette: coloursOf(terminal.colour.out), width: terminal.width };
    for (const path of paths) {
      const inputs = await readInputs([path]);
      problems.push(...inputs.problems);
      const difference = diffRules(inputs.articles, before, now.rules);
      if (paths.length > 1 && format === 'text') terminal.out(`${page.palette.heading(path)}\n`);
      terminal.out(
        format === 'json' ? `${JSON.stringify({ path, ...difference })}\n` : diffText(difference, page),
      );
    }
  }
  printProblems(problems, terminal);
  return problems.length > 0 ? 2 : 0;
}
