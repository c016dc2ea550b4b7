import { Argument, Command as Commander, CommanderError, Option } from 'commander';
import type { Command, ExitCode, Given } from './command.js';
import type { Terminal } from './terminal.js';

export interface Program {
  readonly version: string;
  readonly commands: readonly Command[];
  /** What a group of commands is for, by its name. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly terminal: Terminal;
}

/** Runs the command that the words of a command line name. Never throws on wrong words: they exit with 2. */
export async function runProgram(program: Program, words: readonly string[]): Promise<ExitCode> {
  const { version, commands, terminal } = program;
  let exit: ExitCode = 0;
  const root = configured(new Commander('crosswire'), terminal)
    .description(
      "compares several publishers' articles about one story and reports where they differ, in their words",
    )
    .version(version)
    .showHelpAfterError(`${likeThis(commands)}Run with --help to see what it takes.`);
  for (const command of meant(commands, words)) {
    add(root, command, program).action(async (...args: unknown[]) => {
      exit = await command.run(given(command, args), terminal);
    });
  }
  try {
    await root.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** How the first command is used: for whoever left the command out. */
function likeThis([first]: readonly Command[]): string {
  return first === undefined ? '' : `Like this: ${first.examples[0]}\n`;
}

/** The commands that begin with the first word; where none does, all of them, for the help and for what a slip may have meant. */
function meant(commands: readonly Command[], [first]: readonly string[]): readonly Command[] {
  const begun = commands.filter(({ name }) => name.split(' ')[0] === first);
  return begun.length === 0 ? commands : begun;
}

function configured(commander: Commander, terminal: Terminal): Commander {
  return commander
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help to see what it takes.')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.colour.out,
      getErrHasColors: () => terminal.colour.err,
    });
}

/** `rules test` goes into the group `rules`, which is made when its first command comes. */
function add(root: Commander, command: Command, { groups, terminal }: Program): Commander {
  const names = command.name.split(' ');
  const parent = names.slice(0, -1).reduce((above, name) => {
    const known = above.commands.find((each) => each.name() === name);
    return known ?? configured(above.command(name), terminal).description(groups?.[name] ?? '');
  }, root);
  const last = names.at(-1);
  const added = configured(parent.command(last!), terminal).description(command.summary);
  for (const { name, help } of command.arguments) added.addArgument(new Argument(name, help));
  for (const each of command.options) {
    const option = new Option(each.flags, each.help);
    if (each.choices !== undefined) option.choices(each.choices);
    if (each.default !== undefined) option.default(each.default);
    added.addOption(option);
  }
  added.showHelpAfterError(`Like this: ${command.examples[0]}\nRun with --help to see all that it takes.`);
  return added.addHelpText(
    'after',
    `\nFor example:\n${command.examples.map((line) => `  ${line}\n`).join('')}`,
  );
}

/** Commander hands over the arguments in order, then the options, then itself. */
function given(command: Command, args: readonly unknown[]): Given {
  const names = command.arguments.map(({ name }) => name.replace(/[^\w-]/g, ''));
  const byName = names.map((name, i) => [name, args[i]]);
  return { ...(args[names.length] as Given), ...Object.fromEntries(byName) };
}
