import type { ArticleFigures, Figure } from '../../extract/built-in/loose-figures.js';
import type { Value } from '../../model.js';
import { canon, measure } from '../../values/index.js';
import { shared } from '../shared.js';
import { countedNoun } from './alike-words.js';
import {
  type ArticleWords,
  articleWords,
  type NearWords,
  nearness,
  nearWords,
  type Rarity,
} from './near-words.js';
import { maySharePerson, onePerson } from './one-bearer.js';

/** A figure with the words of its sentence, by which figures of other articles are found to be on the same. */
export interface ReadFigure extends NearWords {
  readonly figure: Figure;
  /** The stem of what it counts; empty where nothing says it. */
  readonly thing: string;
  /** The stem of what an amount is of; empty where nothing says it. */
  readonly object: string;
  /** Whether no other figure of its article is of the same. */
  readonly isOnly: boolean;
  /** Whether its article gives whoever bears the name beside it several ages: perhaps a father and a son. */
  readonly hasTwin: boolean;
  /** The stated figure, or its lower end. */
  readonly size: number;
  /** What a figure must be, too, to be compared with it: of one type and unit, and on top of others or not. */
  readonly kind: string;
  /** The other figures of its sentence, … */
  readonly others: readonly Figure[];
  /** … and what they are, as canonical strings. */
  readonly besides: ReadonlySet<string>;
}

/** The figures of one article with its words. */
export interface ReadFigures extends Pick<ArticleFigures, 'article' | 'answers'>, ArticleWords {
  readonly figures: readonly ReadFigure[];
}

/** Reads the figures of one article. */
export function readFigures({ article, answers, figures }: ArticleFigures): ReadFigures {
  const words = articleWords(article);
  return {
    ...words,
    article,
    answers,
    figures: figures.flatMap((figure): ReadFigure[] => {
      const size = measure(figure.value);
      if (size === null) return [];
      const others = figures.filter((each) => each !== figure && each.sentence[0] === figure.sentence[0]);
      return [
        {
          ...nearWords(words, figure.sentence, figure.span),
          figure,
          thing: figure.thing === '' ? '' : countedNoun(figure.thing),
          object: figure.object === '' ? '' : countedNoun(figure.object),
          isOnly: words.sentences.length <= MOST_SENTENCES && isOnly(figure, figures),
          hasTwin: figures.some((each) => isTwin(figure, each)),
          size: size.figure[0],
          kind: `${figure.value.type} ${size.unit} ${figure.onTop}`,
          others,
          besides: new Set(others.map(({ value }) => `${value.type} ${canon(value)}`)),
        },
      ];
    }),
  };
}

/** Beside the words in common: that they count one thing, the more where neither article counts it twice, and that their sentences share other figures. */
const SAME_THING = 0.6;
const ONLY_ONE = 0.9;
/** Two long figures that differ in their last digits only. */
const NEARLY_ONE = 2;
const OTHER_FIGURE = 0.6;
const MOST_OTHERS = 2;
/** Two ages of one person are on the same, whatever else their sentences tell. */
const OF_ONE_PERSON = 4;

/** How much says that two figures are on the same: the words around them, what they count, and the figures beside them. */
export function fitOf(a: ReadFigure, b: ReadFigure, rarity: Rarity): number {
  const person = onePerson(a, b);
  if (person !== undefined) return person ? OF_ONE_PERSON : 0;
  return nearness(a, b, rarity, () => {
    const others = Math.min(MOST_OTHERS, shared(a.besides, b.besides));
    return ofOneThing(a, b) + (areNearlyOne(a, b) ? NEARLY_ONE : 0) + OTHER_FIGURE * others;
  });
}

const isTwin = (one: Figure, other: Figure): boolean =>
  maySharePerson(one.bearer, other.bearer) && canon(one.value) !== canon(other.value);

function ofOneThing(a: ReadFigure, b: ReadFigure): number {
  const isOne = (a.thing !== '' && a.thing === b.thing) || (a.object !== '' && a.object === b.object);
  if (!isOne) return 0;
  return a.isOnly && b.isOnly ? SAME_THING + ONLY_ONE : SAME_THING;
}

/** A longer article tells of several things, each with its own. */
const MOST_SENTENCES = 30;

/** "5,340,546 votes" and "5,340,456": nobody counts two things that nearly alike. */
function areNearlyOne(a: ReadFigure, b: ReadFigure): boolean {
  const [x, y] = [a, b].map(({ figure }) => figure.value);
  const [low, high] = [x!, y!].map((value) => measure(value)!.figure[0]).sort((one, other) => one - other);
  const digits = [x!, y!].map(digitsOf);
  return (
    EXACT.has(x!.type) &&
    Math.min(...digits) >= DIGITS - 1 &&
    Math.max(...digits) >= DIGITS &&
    low! > 0 &&
    high! / low! <= NEARLY
  );
}

/** Digits but noughts at the end; none of what may be a year. */
const digitsOf = ({ text }: Value): number =>
  /^(?:19|20)\d\d$/.test(text) ? 0 : text.replace(/\D/g, '').replace(/0+$/, '').length;

const EXACT: ReadonlySet<string> = new Set(['count', 'money', 'quantity']);
const DIGITS = 4;
const NEARLY = 1.01;

/** Of whom every article tells several groups. */
const GROUPS =
  /^(?:people|men|women|children|boys?|girls?|officers?|soldiers?|troops|police|members?|others?|victims?|times|cars?|students?|games?|points?|votes?|voters?)$/;

/** Whether a noun is of what every article counts. */
export const isOfGroup = (noun: string): boolean => GROUPS.test(noun);

/** Whether its article counts what it counts, or gives an amount of that, nowhere else with another figure. */
function isOnly({ thing, object, value }: Figure, figures: readonly Figure[]): boolean {
  const [by, noun] = thing === '' ? (['object', object] as const) : (['thing', thing] as const);
  if (noun === '' || isOfGroup(noun)) return false;
  const same = figures.filter((each) => each[by] === noun && each.value.type === value.type);
  return same.every((each) => canon(each.value) === canon(value));
}
