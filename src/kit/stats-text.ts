import { counted, listed } from '../reporters/view/wording.js';
import { filled, type Lines, type Page, shortened, table } from './page.js';
import type { RuleStats, Stats } from './stats.js';

const MOST_ANSWERS = 4;
const MOST_PAIRS = 15;
const MOST_FIGURES = 15;

/** The figures of a corpus for a terminal: each rule with its answers, what never fired, and what no rule covers. */
export function statsText(stats: Stats, page: Page): string {
  const firing = stats.rules.filter(({ statements }) => statements > 0);
  const blocks = [
    headOf(stats, page),
    firing.flatMap((rule) => ruleLines(rule, page)),
    silentRules(stats, page),
    sharedWords(stats, page),
    uncovered(stats, page),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headOf({ articles, sources, articlesWithStatement, statements }: Stats, page: Page): Lines {
  const share = articles === 0 ? 0 : Math.round((articlesWithStatement / articles) * 100);
  return filled(
    page,
    `${counted(articles, 'article')} of ${counted(sources, 'source')}; ${counted(statements, 'statement')} in ${articlesWithStatement} of them (${share}%).`,
  );
}

function ruleLines({ rule, statements, articles, sources, answers, patterns }: RuleStats, page: Page): Lines {
  const shown = answers.slice(0, MOST_ANSWERS).map((each) => `${each.answer} ${each.statements}`);
  const more = answers.length - shown.length;
  const never = patterns.filter((pattern) => pattern.statements === 0).map(({ number }) => String(number));
  const fired = patterns
    .filter((pattern) => pattern.statements > 0)
    .map((pattern) => `${pattern.number}: ${pattern.statements}`);
  return [
    ...filled(
      page,
      `${page.palette.heading(rule)}  ${counted(statements, 'statement')}, ${counted(articles, 'article')}, ${counted(sources, 'source')}`,
    ),
    ...table(
      page,
      [
        { label: 'answers', words: [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ') },
        {
          label: 'patterns',
          words: `${fired.join(', ')}${never.length > 0 ? `; never: ${never.join(', ')}` : ''}`,
        },
      ],
      { indent: 2 },
    ),
  ];
}

function silentRules({ rules }: Stats, page: Page): Lines {
  const silent = rules.filter(({ statements }) => statements === 0).map(({ rule }) => rule);
  if (silent.length === 0) return [];
  return [
    page.palette.heading(`${counted(silent.length, 'rule')} found nothing`),
    ...filled(page, listed(silent), { lead: '  ' }),
  ];
}

function sharedWords({ sameWords }: Stats, page: Page): Lines {
  if (sameWords.length === 0) return [];
  return [
    page.palette.heading('Rules that take the same words'),
    ...sameWords.slice(0, MOST_PAIRS).flatMap(({ rules, sentences, quote }) =>
      filled(page, `${rules.join(' and ')}, ${counted(sentences, 'sentence')}: “${shortened(quote, 90)}”`, {
        lead: '  ',
      }),
    ),
    ...rest(sameWords.length - MOST_PAIRS),
  ];
}

function uncovered({ figuresUncovered }: Stats, page: Page): Lines {
  if (figuresUncovered.length === 0) return [];
  return [
    page.palette.heading(`${counted(figuresUncovered.length, 'sentence')} with figures that no rule covers`),
    ...figuresUncovered
      .slice(0, MOST_FIGURES)
      .flatMap(({ article, quote }) => filled(page, `${article}: ${shortened(quote, 150)}`, { lead: '  ' })),
    ...rest(figuresUncovered.length - MOST_FIGURES),
  ];
}

function rest(more: number): Lines {
  return more > 0 ? [`  and ${more} more: --format json`] : [];
}
