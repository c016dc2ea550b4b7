import type { Command } from '../command.js';

/** Finds what is amiss with rules before they run. */
export const rulesLint: Command = {
  name: 'rules lint',
  summary: 'find what is amiss with rules and lexicons, with its place and what to do',
  arguments: [
    { name: '[paths...]', help: 'folders of rules, or single rules; without any, those of the package' },
  ],
  options: [
    { flags: '--rules <dir...>', help: 'the same as naming them without it; both together are read' },
    { flags: '--format <name>', help: 'how it is written', choices: ['text', 'json'], default: 'text' },
  ],
  examples: ['crosswire rules lint rules/my-pack', 'crosswire rules lint --format json'],
  run: async (given, terminal) => (await import('../rules/run-lint.js')).runLint(given, terminal),
};
