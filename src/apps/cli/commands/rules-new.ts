import type { Command } from '../command.js';

/** Makes a first rule from two sentences that differ. */
export const rulesNew: Command = {
  name: 'rules new',
  summary: 'make a first rule from two sentences that differ',
  arguments: [{ name: '[sentences...]', help: 'the two sentences, each in quotation marks' }],
  options: [
    { flags: '--from <places...>', help: 'instead, two lines of articles: story/a.txt:3 story/b.txt:7' },
    { flags: '--pack <folder>', help: 'the folder of rules that it belongs to, with its lexicon' },
    { flags: '--value <type>', help: 'the kind of answer: a value type, yes-no, choice or stage' },
    { flags: '--id <id>', help: 'the name of the rule and its file' },
    { flags: '--title <words>', help: 'the question as a desk would say it' },
    { flags: '--question <words>', help: 'the question in full' },
    {
      flags: '--severity <severity>',
      help: 'how much an editor would mind',
      choices: ['high', 'medium', 'low'],
      default: 'medium',
    },
    { flags: '--print', help: 'print the rule instead of writing it' },
  ],
  examples: [
    'crosswire rules new "The raid killed 12 soldiers." "14 soldiers died in the raid." --pack my-rules',
    'crosswire rules new --from seeds/000_1a6e3064a2083efe.txt:6 seeds/002_7ac6b57e93a1e175.txt:11 --pack my-rules',
  ],
  run: async (given, terminal) => (await import('../rules/run-new.js')).runNew(given, terminal),
};
