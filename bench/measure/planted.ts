import { check } from '../../src/check.js';
import { readSentence } from '../../src/compare/quotations/words.js';
import { shared } from '../../src/compare/shared.js';
import type { Article, Report, Span, Statement } from '../../src/model.js';
import type { RuleSet } from '../../src/rules/index.js';
import { paragraphs, sentences } from '../../src/text/index.js';
import { type FoundValue, SentenceValues } from '../../src/values/index.js';
import { alter } from './alter.js';
import { CONTEXT } from './data.js';

const TYPES = ['count', 'money', 'percent', 'quantity', 'duration', 'age', 'clock', 'date'];
/** So many content words in common say that two sentences tell one thing; where nearly all are, one is a copy. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.25;
const COPIED = 0.8;
/** "One" and "first" are in any sentence. */
const ANYWHERE = /^(?:one|1)$/i;

interface Mention {
  readonly type: string;
  readonly data: string;
  readonly text: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly words: ReadonlySet<string>;
}

/**
 * How many differences a check finds that were put into real articles: a figure or day that two articles on one event share, in
 * sentences with several words in common, is changed in one of them. One for every event, type and value. Some are of two things by
 * chance, so that the share is below 1 for a reader as well; it serves to compare versions.
 */
export function measurePlanted(name: string, events: Iterable<readonly Article[]>, rules: RuleSet): void {
  const planted = new Map<string, { all: number; found: number }>();
  for (const articles of events)
    for (const { a, b, mention, mate } of sharedFigures(articles)) {
      const changed = change(b, mate);
      if (changed === null) continue;
      const count = planted.get(mention.type) ?? { all: 0, found: 0 };
      planted.set(mention.type, count);
      count.all += 1;
      const report = check([a, changed.article], rules);
      if (isRaised(report, [placeIn(a, mention), { article: b.id, spans: changed.spans }])) count.found += 1;
    }
  const counts = [...planted.values()];
  const [found, all] = [
    counts.reduce((sum, each) => sum + each.found, 0),
    counts.reduce((sum, each) => sum + each.all, 0),
  ];
  const byType = [...planted].map(([type, each]) => `${type} ${each.found} of ${each.all}`);
  console.log(`  ${name}: ${found} of ${all} (${(found / all).toFixed(2)}): ${byType.join(', ')}`);
}

interface SharedFigure {
  readonly a: Article;
  readonly b: Article;
  readonly mention: Mention;
  readonly mate: Mention;
}

function sharedFigures(articles: readonly Article[]): readonly SharedFigure[] {
  const mentions = articles.map(mentionsIn);
  const seen = new Set<string>();
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b, j) =>
      mentions[i]!.flatMap((mention): SharedFigure[] => {
        const id = `${mention.type} ${mention.data}`;
        const mate = mentions[i + 1 + j]!.find((each) => tellOne(mention, each));
        if (mate === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ a, b, mention, mate }];
      }),
    ),
  );
}

function mentionsIn(article: Article): readonly Mention[] {
  const { id, text } = article;
  return paragraphs(text).flatMap((paragraph) =>
    sentences(text, paragraph).flatMap(({ start, end }) => {
      const read = readSentence({ article: id, text, start, end, speaker: null, quotation: null });
      const words = new Set([...read.stems].filter((stem) => stem.length > 2 && !/\d/.test(stem)));
      const found: readonly FoundValue[] = new SentenceValues(text.slice(start, end), CONTEXT).of(TYPES);
      return found.map((value) => ({
        type: value.type,
        data: JSON.stringify(value.data),
        text: text.slice(start + value.start, start + value.end),
        span: [start + value.start, start + value.end] as const,
        sentence: [start, end] as const,
        words,
      }));
    }),
  );
}

function tellOne(a: Mention, b: Mention): boolean {
  if (a.type !== b.type || a.data !== b.data || ANYWHERE.test(a.text)) return false;
  const common = shared(a.words, b.words);
  const copied = common / Math.min(a.words.size, b.words.size) > COPIED;
  return common >= LEAST_WORDS && common / Math.sqrt(a.words.size * b.words.size) >= LEAST_SHARE && !copied;
}

/** The article with every mention of a value changed, and where they stand then. */
function change(
  article: Article,
  { type, data }: Mention,
): { readonly article: Article; readonly spans: readonly Span[] } | null {
  let [text, done] = ['', 0];
  const spans: Span[] = [];
  for (const each of mentionsIn(article)) {
    if (each.type !== type || each.data !== data) continue;
    const put = alter(type, each.text);
    if (put === null || put === each.text) return null;
    text += article.text.slice(done, each.span[0]);
    spans.push([text.length, text.length + put.length]);
    text += put;
    done = each.span[1];
  }
  text += article.text.slice(done);
  return { article: { ...article, text, title: null, textDigest: `${article.textDigest}*` }, spans };
}

interface Place {
  readonly article: string;
  readonly spans: readonly Span[];
}

const placeIn = (article: Article, { type, data }: Mention): Place => ({
  article: article.id,
  spans: mentionsIn(article).flatMap((each) => (each.type === type && each.data === data ? [each.span] : [])),
});

/** Whether a conflict or update rests on a sentence with the figure in each of the two articles. */
function isRaised(report: Report, [a, b]: readonly [Place, Place]): boolean {
  const statements = new Map(report.statements.map((each) => [each.id, each]));
  const isAt = ({ article, field, start, end }: Statement, place: Place): boolean =>
    article === place.article &&
    field === 'text' &&
    place.spans.some(([from, to]) => start <= from && to <= end);
  return report.facts.some(({ verdicts }) =>
    verdicts.some(
      ({ verdict, between }) =>
        (verdict === 'conflict' || verdict === 'update') &&
        between.some((pair) => {
          const [x, y] = pair.map((id) => statements.get(id)!);
          return (isAt(x!, a) && isAt(y!, b)) || (isAt(x!, b) && isAt(y!, a));
        }),
    ),
  );
}
