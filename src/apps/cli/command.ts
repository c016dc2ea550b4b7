import type { Terminal } from './terminal.js';

/** 0 done; 1 findings at or above --fail-on; 2 a bad input, rule or option; 70 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

export interface OptionSpec {
  /** As commander reads it: `--out <file>`, `--rules <dir...>`. */
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

export interface ArgumentSpec {
  /** `<paths...>`, `[file]`. */
  readonly name: string;
  readonly help: string;
}

/** What was given on the command line. A list where the argument or option takes several. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** One command. `run` loads what it needs: a command that is not run costs nothing. */
export interface Command {
  /** `check`, or `rules test` for one of a group. */
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}
