import type { Command } from '../command.js';

/** What a change of rules does to articles. */
export const rulesDiff: Command = {
  name: 'rules diff',
  summary: 'what the rules as they are now find otherwise than those of a git revision',
  arguments: [{ name: '<paths...>', help: 'articles, or folders of them; each is a story of its own' }],
  options: [
    { flags: '--against <revision>', help: 'the git revision to compare with', default: 'HEAD' },
    { flags: '--rules <dir...>', help: 'folders of rules, instead of those that come with the package' },
    { flags: '--format <name>', help: 'how it is written', choices: ['text', 'json'], default: 'text' },
  ],
  examples: [
    'crosswire rules diff seeds --against main',
    'crosswire rules diff archive/* --rules my-rules --against HEAD~3',
  ],
  run: async (given, terminal) => (await import('../rules/run-diff.js')).runDiff(given, terminal),
};
