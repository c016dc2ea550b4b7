import type { Command } from '../command.js';

/** Why a rule states what it does on a text, or why nothing. */
export const rulesExplain: Command = {
  name: 'rules explain',
  summary: 'why a rule finds what it finds in an article, or why nothing',
  arguments: [
    { name: '<rule>', help: "the rule's id, or its file" },
    { name: '[article]', help: 'an article, or one line of it: story/002.txt:11' },
  ],
  options: [
    { flags: '--text <words>', help: 'these words instead of an article' },
    { flags: '--with <paths...>', help: 'other articles of the story, which may tell its day' },
    { flags: '--forms', help: 'print the inflected forms of the pattern words' },
    { flags: '--format <name>', help: 'how it is written', choices: ['text', 'json'], default: 'text' },
    { flags: '--rules <dir...>', help: 'folders of rules, instead of those that come with the package' },
  ],
  examples: [
    'crosswire rules explain visit-count seeds/002_7ac6b57e93a1e175.txt:11 --with seeds',
    'crosswire rules explain my-rules/toll.yaml --text "Nine people were killed."',
    'crosswire rules explain visit-count --forms',
  ],
  run: async (given, terminal) => (await import('../rules/run-explain.js')).runExplain(given, terminal),
};
