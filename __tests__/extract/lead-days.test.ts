import { leadDays } from '../../src/extract/lead-days.js';
import { article, bodyOf } from '../rules/helpers.js';

const named = (text: string): readonly string[] =>
  leadDays([bodyOf({ ...article(text), asOf: { day: '2026-01-28', from: 'article' } })]);

describe('the days that an opening names', () => {
  it('are when its event was', () => {
    expect(named('The soldier came home on Tuesday.')).toEqual(['2026-01-27']);
    expect(named('The soldier came home two days ago.')).toEqual(['2026-01-26']);
  });

  it('are none that counts weeks back from today', () => {
    expect(named('The soldier said that he had been told of the deal a week ago.')).toEqual([]);
  });
});
