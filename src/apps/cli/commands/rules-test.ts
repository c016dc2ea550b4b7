import type { Command } from '../command.js';

/** Runs the examples that rules carry. */
export const rulesTest: Command = {
  name: 'rules test',
  summary: "run the rules' own examples; what fails is explained",
  arguments: [
    { name: '[paths...]', help: 'folders of rules, or single rules; without any, those of the package' },
  ],
  options: [
    { flags: '--rules <dir...>', help: 'the same as naming them without it; both together are read' },
    { flags: '--watch', help: 'run again whenever a file changes' },
    { flags: '--all', help: 'show the examples that pass, too' },
  ],
  examples: [
    'crosswire rules test rules/my-pack',
    'crosswire rules test rules/my-pack/visit-count.yaml --watch',
  ],
  run: async (given, terminal) => (await import('../rules/run-test.js')).runTest(given, terminal),
};
