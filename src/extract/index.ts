import type { Apart, Article, Statement } from '../model.js';
import type { NameFinder } from '../names/name.js';
import type { RuleSet } from '../rules/index.js';
import { isAbout } from './about.js';
import {
  barrierType,
  type Candidate,
  candidatesOn,
  matchedTokens,
  overlaps,
  select,
  withinLimits,
} from './candidate.js';
import { type Key, keysOf, type Surroundings } from './keys.js';
import { type Passage, passageOf, type View } from './passage.js';
import { planOf, type Trial } from './plan.js';
import { spokenBy, statementOf } from './statement.js';
import { subjectOf } from './subject.js';

/** What one article states, and which statements cannot be bound to one event. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly apart: readonly Apart[];
}

/** Article → statements: depends on the article's text, its as-of day and the rules, on nothing else. */
export function extract(article: Article, rules: RuleSet): Extraction {
  const extractor = new Extractor(article, rules);
  return extractor.run();
}

class Extractor {
  private readonly statements: Statement[] = [];
  private readonly apart: Apart[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly article: Article,
    private readonly rules: RuleSet,
  ) {}

  run(): Extraction {
    const { title, text } = this.article;
    const plan = planOf(this.rules);
    const names = lazyFinder(() => plan.names.inArticle(text));
    const options = { article: this.article, names, words: this.rules.words };
    const body = passageOf({ ...options, field: 'text' });
    const ownTitle = title !== null && !text.includes(title);
    const fields = ownTitle ? [passageOf({ ...options, field: 'title' }), body] : [body];
    const headline = lazyViews(fields);
    fields.forEach((passage, i) => {
      const others = fields.filter((_, other) => other !== i).map((other) => other.text);
      const { places, trialsIn } = plan.search(passage.text, others);
      for (const paragraph of new Set(places.map((place) => passage.speech.paragraphAt(place)))) {
        const { start, end } = passage.speech.paragraphs[paragraph]!;
        if (trialsIn(start, end).length === 0) continue;
        for (const line of passage.speech.linesOf(paragraph)) {
          for (const trial of trialsIn(line.start, line.end)) {
            this.try(trial, passage.views(paragraph)[line.index]!, { passage, headline });
          }
        }
      }
    });
    return { statements: this.statements, apart: this.apart };
  }

  private try(
    { rule, patterns }: Trial,
    view: View,
    { passage, headline }: { passage: Passage; headline: () => readonly View[] },
  ): void {
    const candidates = candidatesOn(view, rule, patterns);
    if (candidates.length === 0) return;
    const surroundings: Surroundings = { rule, passage, headline: headline() };
    const kept = select(
      candidates.filter((candidate) => passes(candidate, surroundings)),
      rule,
    );
    for (const candidate of kept) this.state(candidate, surroundings);
  }

  /** Makes a candidate's statements: one for each way of its keys. */
  private state(candidate: Candidate, surroundings: Surroundings): void {
    const { rule, passage } = surroundings;
    combinations(
      rule.rule.keys.map((spec) =>
        keysOf(spec, candidate, surroundings).map((key) => [spec.name, key] as const),
      ),
    ).forEach((entries, nth) => {
      const keys: Readonly<Record<string, Key>> = Object.fromEntries(entries);
      const statement = statementOf({ candidate, rule, passage, keys, nth });
      if (this.isRepeated(statement)) return;
      this.statements.push(statement);
      const why = Object.values(keys).find(({ problem }) => problem !== null)?.problem;
      if (why !== undefined && why !== null) this.apart.push({ statement: statement.id, why });
    });
  }

  /** A text that repeats a sentence states it once. */
  private isRepeated({ rule, quote, start, marks, key }: Statement): boolean {
    const place = marks.map(([from, to]) => `${from - start}-${to - start}`).join();
    const print = [rule, quote, place, JSON.stringify(key)].join('\0');
    if (this.seen.has(print)) return true;
    this.seen.add(print);
    return false;
  }
}

/** Whether a candidate passes everything that may drop it. */
function passes(candidate: Candidate, surroundings: Surroundings): boolean {
  const { rule, passage } = surroundings;
  const { subject, speaker, about } = rule.rule;
  if (!withinLimits(candidate, rule)) return false;
  if (
    rule.unless.length > 0 &&
    matchedTokens(candidate.view, rule.unless, barrierType(rule)).some((tokens) =>
      overlaps(tokens, candidate.tokens),
    )
  )
    return false;
  if (subject.length > 0 && !subject.includes(subjectOf(candidate, passage)?.id ?? '')) return false;
  if (about !== null && !isAbout(about, candidate.view, surroundings)) return false;
  return speaker.length === 0 || spokenBy(candidate, passage, speaker);
}

/** Every way to take one of each list; one empty way of none. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])),
    [[]],
  );
}

/** An article's finder, made when the first name is asked for. */
function lazyFinder(make: () => NameFinder): NameFinder {
  let finder: NameFinder | null = null;
  return (text) => {
    finder ??= make();
    return finder(text);
  };
}

/** The headline's sentences and the text's first one, when asked for. */
function lazyViews(passages: readonly Passage[]): () => readonly View[] {
  let views: readonly View[] | null = null;
  return () => {
    views ??= passages.flatMap((passage) => {
      const first = passage.views(0);
      return passage.field === 'title' ? first : first.slice(0, 1);
    });
    return views;
  };
}
