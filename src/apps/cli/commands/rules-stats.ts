import type { Command } from '../command.js';

/** What rules find in a corpus, and what they leave. */
export const rulesStats: Command = {
  name: 'rules stats',
  summary: 'what each rule and pattern finds in some articles, and what no rule covers',
  arguments: [{ name: '<paths...>', help: 'articles (.txt, .md, .jsonl), or folders of them' }],
  options: [
    { flags: '--format <name>', help: 'how it is written', choices: ['text', 'json'], default: 'text' },
    { flags: '--rules <dir...>', help: 'folders of rules, instead of those that come with the package' },
  ],
  examples: ['crosswire rules stats seeds', 'crosswire rules stats archive --rules my-rules --format json'],
  run: async (given, terminal) => (await import('../rules/run-stats.js')).runStats(given, terminal),
};
