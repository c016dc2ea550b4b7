import { version } from '../../version.js';
import { commands, groups } from './commands/index.js';
import { runProgram } from './program.js';
import { processTerminal } from './terminal.js';

const terminal = processTerminal();
runProgram({ version, commands, groups, terminal }, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const trace = error instanceof Error ? error.stack : String(error);
    terminal.err(`crosswire: a fault of ours; please report it with what follows.\n${trace}\n`);
    process.exitCode = 70;
  },
);
