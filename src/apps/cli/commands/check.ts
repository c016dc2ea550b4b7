import type { Command } from '../command.js';

/** Compares the articles under some paths, as one story. */
export const check: Command = {
  name: 'check',
  summary: 'compare the articles under some paths as one story, and report where they differ',
  arguments: [{ name: '<paths...>', help: 'articles (.txt, .md, .jsonl), or folders of them' }],
  options: [
    {
      flags: '--format <name>',
      help: 'how the report is written',
      choices: ['text', 'markdown', 'json'],
      default: 'text',
    },
    { flags: '--out <file>', help: 'write the report to a file' },
    {
      flags: '--rules <dir...>',
      help: 'folders of rules, instead of those that come with the package; put them after the paths',
    },
    {
      flags: '--fail-on <severity>',
      help: 'exit with 1 when something to settle is at least this severe',
      choices: ['high', 'medium', 'low', 'never'],
      default: 'never',
    },
  ],
  examples: [
    'crosswire check seeds',
    'crosswire check seeds --format markdown --out report.md',
    'crosswire check seeds --rules my-rules --fail-on high',
  ],
  run: async (given, terminal) => (await import('../run-check.js')).runCheck(given, terminal),
};
