import type { View } from '../../extract/passage.js';
import { readingOf } from '../../extract/reading.js';
import type { IsoDay } from '../../model.js';
import { articleOf } from '../../rules/example-article.js';
import { type CompiledPattern, loadRules, type RuleSet, type RuleText } from '../../rules/index.js';
import { readLexicon } from '../../rules/lexicon.js';

/** A pack as a new rule sees it: its lexicon, and each of the lexicon's groups as a pattern. */
export interface OpenPack {
  readonly folder: string;
  readonly lexicon: RuleText | null;
  readonly rules: RuleSet;
  readonly groups: readonly CompiledPattern[];
}

/** Opens the lexicon of a folder; null makes a pack without one. */
export function openPack(folder: string, lexicon: RuleText | null): OpenPack {
  const ids = lexicon === null ? [] : [...readLexicon(lexicon.path, lexicon.text).lexicon.groups.keys()];
  const scratch = `id: scratch\ntitle: A\nquestion: A\nseverity: low\nvalue: yes-no\nmatch: ${JSON.stringify(
    ids.length === 0 ? ['nothing'] : ids.map((id) => `@${id}`),
  )}\n`;
  const files = [...(lexicon === null ? [] : [lexicon]), { path: `${folder}/scratch.yaml`, text: scratch }];
  const { rules } = loadRules(files);
  return { folder, lexicon, rules, groups: ids.length === 0 ? [] : (rules.rules[0]?.match ?? []) };
}

/** The sentences of a text as patterns of the pack see them. */
export function viewsOf(text: string, published: IsoDay | null, { rules }: OpenPack): readonly View[] {
  const { passages } = readingOf(articleOf({ label: 'text', text, published }), rules);
  return passages.flatMap(({ speech, views }) => speech.paragraphs.flatMap(({ index }) => views(index)));
}
