import type { Command, Given } from '../../../src/apps/cli/command.js';
import { runProgram } from '../../../src/apps/cli/program.js';
import { recorder } from './helpers.js';

const given: Given[] = [];
const fake = (name: string, exit: 0 | 1): Command => ({
  name,
  summary: `does ${name}`,
  arguments: [{ name: '<paths...>', help: 'some paths' }],
  options: [
    { flags: '--rules <dir...>', help: 'folders' },
    { flags: '--fail-on <severity>', help: 'when', choices: ['high', 'never'], default: 'never' },
  ],
  examples: [`crosswire ${name} here`],
  run: async (words) => {
    given.push(words);
    return exit;
  },
});
const commands = [fake('check', 1), fake('rules test', 0)];
const run = async (...words: string[]) => {
  given.length = 0;
  const terminal = recorder();
  const groups = { rules: 'does rules' };
  const exit = await runProgram({ version: '1.2.3', commands, groups, terminal }, words);
  return { exit, ...terminal.said };
};

describe('runProgram', () => {
  it('hands a command its arguments and options, and gives its exit code', async () => {
    const { exit } = await run('check', 'a', 'b', '--rules', 'x', 'y');
    expect(exit).toBe(1);
    expect(given).toEqual([{ paths: ['a', 'b'], rules: ['x', 'y'], failOn: 'never' }]);
  });

  it('finds a command of a group', async () => {
    expect((await run('rules', 'test', 'a', '--fail-on', 'high')).exit).toBe(0);
    expect(given).toEqual([{ paths: ['a'], failOn: 'high' }]);
  });

  it('prints version and help to the output and exits with 0', async () => {
    expect(await run('--version')).toEqual({ exit: 0, out: '1.2.3\n', err: '' });
    const { exit, out, err } = await run('check', '--help');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/crosswire check here/);
    expect((await run('--help')).out).toMatch(/rules +does rules/);
  });

  it.each([
    [['chek'], /unknown command 'chek'[\s\S]*Did you mean check/],
    [['my-story'], /unknown command 'my-story'[\s\S]*Like this: crosswire check here/],
    [['check'], /missing required argument 'paths'[\s\S]*Like this: crosswire check here/],
    [['check', 'a', '--fail-on', 'x'], /Allowed choices are high, never/],
    [['check', 'a', '--rule', 'x'], /unknown option '--rule'[\s\S]*Did you mean --rules/],
    [['rules', 'tset'], /unknown command 'tset'/],
    [[], /Usage: crosswire/],
  ])('says what is wrong with %j and exits with 2', async (words, message) => {
    const { exit, out, err } = await run(...words);
    expect([exit, out, given]).toEqual([2, '', []]);
    expect(err).toMatch(message);
  });

  it('lets a fault of a command through', async () => {
    const broken: Command = { ...fake('check', 0), run: () => Promise.reject(new Error('ours')) };
    const program = { version: '1', commands: [broken], terminal: recorder() };
    await expect(runProgram(program, ['check', 'a'])).rejects.toThrow('ours');
  });
});
