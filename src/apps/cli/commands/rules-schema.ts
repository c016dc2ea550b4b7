import type { Command } from '../command.js';

/** Prints the JSON Schema by which editors complete and check rules. */
export const rulesSchema: Command = {
  name: 'rules schema',
  summary: 'print the JSON Schema of rules, by which editors complete and check them',
  arguments: [],
  options: [{ flags: '--lexicon', help: 'the schema of lexicons instead' }],
  examples: ['crosswire rules schema > rule.schema.json', 'crosswire rules schema --lexicon'],
  run: async (given, terminal) => {
    const { lexiconJsonSchema, ruleJsonSchema } = await import('../../../kit/json-schema.js');
    const schema = given.lexicon === true ? lexiconJsonSchema() : ruleJsonSchema();
    terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
