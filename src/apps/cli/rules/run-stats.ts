import { statsOf } from '../../../kit/stats.js';
import { statsText } from '../../../kit/stats-text.js';
import { arrange } from '../../../stories/index.js';
import { readInputs } from '../../files.js';
import { coloursOf } from '../colours.js';
import type { ExitCode, Given } from '../command.js';
import type { Terminal } from '../terminal.js';
import { loadFrom, printProblems } from './loaded.js';

interface Asked {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly rules?: readonly string[];
}

export async function runStats(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { paths, format, rules: folders = [] } = given as unknown as Asked;
  const { rules, problems } = loadFrom(folders);
  const inputs = await readInputs(paths);
  const stats = statsOf(arrange(inputs.articles).articles, rules);
  const page = { palette: coloursOf(terminal.colour.out), width: terminal.width };
  terminal.out(format === 'json' ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats, page));
  const all = [...problems, ...inputs.problems];
  printProblems(all, terminal);
  return all.length > 0 ? 2 : 0;
}
