import type { Article, Note } from '../model.js';
import { date, weekdayMisfit } from '../values/date.js';
import { writesDayFirst } from './day-order.js';
import { sentencesOf } from './printed-values.js';

const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const nobody = () => [];

/** A note for every date whose printed weekday is another day of the week. */
export function weekdayNotes(article: Article): readonly Note[] {
  const { path, text, asOf } = article;
  const dayFirst = writesDayFirst(article);
  if (!weekday.test(text)) return [];
  return sentencesOf(article).flatMap(({ start, end, line }) => {
    const sentence = text.slice(start, end);
    if (!weekday.test(sentence)) return [];
    const found = date.find(sentence, { asOf: asOf.day, dayFirst, names: nobody });
    return found.flatMap((each) => {
      const misfit = weekdayMisfit(each as Parameters<typeof weekdayMisfit>[0]);
      const words = sentence.slice(each.start, each.end);
      return misfit === null ? [] : [{ file: path, line, message: `“${words}”: ${misfit}.` }];
    });
  });
}
