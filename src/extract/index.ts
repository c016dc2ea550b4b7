import type { Apart, Article, Span, Statement } from '../model.js';
import type { RuleSet } from '../rules/index.js';
import { candidatesOn, select } from './candidate.js';
import { dropOf } from './drop.js';
import type { Surroundings } from './keys.js';
import { leadDays } from './lead-days.js';
import type { Passage, View } from './passage.js';
import { type Reading, readingOf } from './reading.js';
import type { Found, Trial } from './search/found.js';
import { planOf } from './search/plan.js';
import type { Line } from './speech/context.js';
import { statedBy } from './stated.js';

/** What one article states, and which statements cannot be bound to one event. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly apart: readonly Apart[];
  /** The days that the headline and first sentences name, as date keys; only of an article with statements. */
  readonly leadDays: readonly string[];
}

/** Article → statements: depends on the article's text, its as-of day and the rules, on nothing else. */
export function extract(article: Article, rules: RuleSet): Extraction {
  return extractFrom(readingOf(article, rules), rules);
}

/** The same of an article that is open for others too. */
export function extractFrom(reading: Reading, rules: RuleSet): Extraction {
  return new Extractor(reading, rules).run();
}

class Extractor {
  private readonly statements: Statement[] = [];
  private readonly apart: Apart[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly rules: RuleSet,
  ) {}

  run(): Extraction {
    const { passages } = this.reading;
    const found = planOf(this.rules).search(passages.map(({ text }) => text));
    passages.forEach((passage, i) => {
      for (const line of linesToTry(passage, found[i]!)) {
        for (const trial of found[i]!.trialsIn(line.start, line.end)) {
          this.try(trial, passage.view(line), passage);
        }
      }
    });
    const stated = this.statements.length > 0;
    return { statements: this.statements, apart: this.apart, leadDays: stated ? leadDays(passages) : [] };
  }

  private try({ rule, patterns }: Trial, view: View, passage: Passage): void {
    const candidates = candidatesOn(view, rule, patterns);
    if (candidates.length === 0) return;
    const surroundings: Surroundings = { rule, passage, headline: this.reading.headline() };
    const passing = candidates.filter((candidate) => dropOf(candidate, surroundings) === null);
    for (const candidate of select(passing, rule)) {
      for (const { statement, apart } of statedBy(candidate, surroundings)) {
        if (this.isRepeated(statement)) continue;
        this.statements.push(statement);
        if (apart !== null) this.apart.push({ statement: statement.id, why: apart });
      }
    }
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

/** The lines of the paragraphs in which something is to be tried. Nothing else is split. */
function* linesToTry({ text, speech }: Passage, found: Found): Generator<Line> {
  let passed = 0;
  let block: Span = [0, 0];
  let worth = false;
  for (const place of found.places) {
    if (place < passed) continue;
    if (place >= block[1]) {
      block = blockAround(text, place);
      worth = found.hasTrials(...block);
    }
    passed = block[1];
    if (!worth) continue;
    const paragraph = speech.paragraphAt(place);
    const { start, end } = speech.paragraphs[paragraph]!;
    passed = end;
    if (found.hasTrials(start, end)) yield* speech.linesOf(paragraph);
  }
}

/** The text between two blank lines: at least the paragraph, found without splitting the rest. */
function blockAround(text: string, place: number): Span {
  const [before, behind] = [text.lastIndexOf('\n\n', place), text.indexOf('\n\n', place)];
  return [before + 1, behind < 0 ? text.length : behind];
}
