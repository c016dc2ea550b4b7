import { z } from 'zod';
import { openTypes } from './types.js';

/** What a rule file and a lexicon may hold. Plain shapes, no transforms: the JSON Schema for editors comes from the same place. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, as in visit-count');
const pattern = z
  .string()
  .min(1)
  .describe(
    "Words in any inflection (visit), or exactly so ('visited'); (a | b) one of them, [a] one or nothing; ... a gap of words, ...5 of at most 5; @name a name or group of the lexicon; {value} the answer, {when:date} a capture for a key, {date} a value that is not kept; {aside} what stands between two commas, dashes or brackets; <a> must stand there, but is left to other matches.",
  );
const patterns = z.union([pattern, z.array(pattern).min(1)]);
const name = z.string().describe('A name of the lexicon, as in "@putin".');
const names = z.union([name, z.array(name).min(1)]);
const pairs = z.array(z.tuple([z.string(), z.string()]));

const value = z
  .union([
    z.enum([...openTypes, 'text', 'yes-no']),
    z.strictObject({
      stage: z.array(z.string()).min(2).describe('The answers in the order in which they follow each other.'),
      compatible: pairs.optional().describe('Pairs of stages that both hold.'),
    }),
    z.strictObject({
      choice: z.array(z.string()).min(2).describe('The possible answers.'),
      compatible: pairs.optional().describe('Pairs of answers that both hold.'),
    }),
  ])
  .describe('What the answers are: a value type, text, yes-no, {stage: […]} or {choice: […]}.');

const key = z.strictObject({
  from: names
    .optional()
    .describe(
      'A capture of the patterns ({when:date}), or places to look in, in order: match, sentence, paragraph, headline, article.',
    ),
  type: z.enum(openTypes).optional().describe('The value type to look for: date, place, person…'),
  by: z
    .enum(['day', 'month', 'year'])
    .optional()
    .describe('What a date is cut to: by month, two days of one month are one key.'),
  choice: z
    .record(z.string(), patterns)
    .optional()
    .describe(
      'A closed set instead of "from": each name with patterns that overlap the match. With type date the names are times: "2025-10".',
    ),
  else: z
    .string()
    .optional()
    .describe(
      'The key when nothing is found; "story" is this event; of a choice "unsaid" is the only choice that other texts name.',
    ),
  parts: z
    .record(z.string(), z.array(z.string()).min(1))
    .optional()
    .describe('Of a choice: which are part of which, as in {all: [children, women], with attacker: [all]}.'),
});

const published = z.iso
  .date()
  .optional()
  .describe('The day on which its readers saw it, for words such as "Wednesday".');
const expect = z.union([
  z.literal('nothing'),
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
]);
const example = z.strictObject({
  text: z.string().optional().describe('One article, usually a sentence or two.'),
  articles: z
    .record(z.string(), z.union([z.string(), z.strictObject({ text: z.string(), published })]))
    .optional()
    .describe('Several articles by name, to be compared.'),
  published,
  expect: expect.describe(
    'nothing; or what is stated, as in {value: second, certainty: planned}; or for several articles a verdict: conflict, precision, agreement…',
  ),
  todo: z.boolean().optional().describe('A known gap: reported, and failing once it passes.'),
});

/** A rule file. */
export const ruleSchema = z.strictObject({
  id: id.describe('The name of the rule; the file is called the same.'),
  title: z.string().min(1).describe("The question as a desk would say it: the report's line."),
  question: z.string().min(1).describe('The question in full.'),
  severity: z.enum(['high', 'medium', 'low']).describe('How much an editor would mind.'),
  state: z
    .enum(['active', 'draft', 'retired'])
    .optional()
    .describe('draft: runs, is listed apart, fails nothing. retired: does not run.'),
  value,
  compare: z
    .enum(['exact', 'overlap', 'figures', 'wording'])
    .optional()
    .describe('How answers are compared; each value type has its own default..'),
  changes: z
    .enum(['rising', 'falling', 'any', 'hourly'])
    .optional()
    .describe(
      'How the answer may change over time: a later text with a newer answer is an update, no conflict; hourly: so is another text of the same day.',
    ),
  negation: z
    .literal('ignored')
    .optional()
    .describe('For figures of what was rejected or denied: such words do not make the figure a denied one.'),
  certainty: z
    .literal('ignored')
    .optional()
    .describe('For what is only possible by nature, "could face 20 years": such words leave no answer open.'),
  internal: z
    .literal('ignored')
    .optional()
    .describe(
      'One text may well have several answers: only those of different texts are held against each other.',
    ),
  subject: names
    .optional()
    .describe(
      'Whose: the last person named before the match in its sentence, or in the three before; else whom the headline names.',
    ),
  speaker: names.optional().describe('From whom the article must say it.'),
  about: z
    .union([
      names,
      z.strictObject({
        names,
        within: z
          .enum(['sentence', 'paragraph', 'article'])
          .optional()
          .describe('article, unless given: the paragraph, the headline or the first sentence.'),
      }),
    ])
    .optional()
    .describe('Names of which one must stand nearby.'),
  limits: z
    .strictObject({
      from: z.number().optional().describe('The least figure that can be meant.'),
      to: z.number().optional().describe('The greatest figure that can be meant.'),
    })
    .optional()
    .describe("Figures outside are not this. Those of a date are days from the article's: from -7 to 7."),
  key: z
    .record(z.string(), key)
    .optional()
    .describe('What binds a statement to its event: which visit, which day, which place, whom.'),
  match: z
    .union([patterns, z.record(z.string(), patterns)])
    .describe('The patterns; for a closed set, per answer; of yes and no a plain list is yes.'),
  'not-after': patterns
    .optional()
    .describe(
      'Patterns that turn to something else: earlier in the sentence or in the sentence before, they rule a match out.',
    ),
  'points-back': z
    .strictObject({
      words: patterns.describe('Words that point back to something: "the matter", "his return".'),
      to: patterns.describe('What they must point to.'),
    })
    .optional()
    .describe(
      'A match that takes one of the words counts only where what they point to stands in its sentence or the one before.',
    ),
  unless: patterns.optional().describe('Patterns that rule out a match of which they take a word.'),
  background: z
    .boolean()
    .optional()
    .describe(
      'Told in passing: how firmly each text has it, and from whom, is no difference; only the answers are compared.',
    ),
  lasting: z
    .boolean()
    .optional()
    .describe(
      'History: the answer is the same whenever a text appears, so texts of other weeks are compared, too.',
    ),
  qualifiers: z.array(z.string()).optional().describe('Words that change an answer: official, only, all.'),
  'both-hold-if': z.string().optional().describe('When two answers that differ would both hold.'),
  'fits-all': z.string().optional().describe('Words that fit every answer.'),
  ask: z.string().optional().describe('Whom to ask what.'),
  examples: z
    .array(example)
    .optional()
    .describe("The rule's own tests: at least one that fires, one near miss, one with two articles."),
});

const spellings = z.record(z.string(), z.array(z.string()).min(1));

/** A pack's lexicon. */
export const lexiconSchema = z.strictObject({
  storyline: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Names of this lexicon: the pack's rules read only articles that name one of them somewhere."),
  people: spellings.optional().describe('People by id, each with the spellings that texts print.'),
  places: spellings.optional().describe('Places by id, each with the spellings that texts print.'),
  organisations: spellings
    .optional()
    .describe('Organisations by id, each with the spellings that texts print.'),
  offices: z
    .record(z.string(), patterns)
    .optional()
    .describe(
      'What texts that name a person also call him or her, by the id under people: "Norton (mayor | leader)", which is also Norton\'s new mayor and the mayor of Norton, "his host".',
    ),
  groups: z
    .record(z.string(), patterns)
    .optional()
    .describe('Patterns without captures, by a name with which other patterns use them: @name.'),
});

export type RuleFileData = z.infer<typeof ruleSchema>;
export type LexiconData = z.infer<typeof lexiconSchema>;

/** The shape as a JSON Schema, draft 7: the latest that every editor reads. */
export function jsonSchemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { target: 'draft-7' });
}
