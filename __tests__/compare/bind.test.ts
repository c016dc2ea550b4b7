import { bindToStory } from '../../src/compare/bind.js';
import { storyDays } from '../../src/compare/story-days.js';
import { article, statements } from '../rules/helpers.js';

const rule = 'value: count\nkey:\n  day: { from: [sentence], type: date }\nmatch: ["kill {value}"]';
const at = (day: string | null, id = 'a') =>
  article('', { id, asOf: { day, from: day === null ? 'none' : 'manifest' } });

function keyOf(
  text: string,
  published: string | null,
  leadDays: readonly (readonly string[])[],
): string | undefined {
  const found = statements(rule, text, {
    asOf: { day: published, from: published === null ? 'none' : 'manifest' },
  });
  const articles = leadDays.length === 0 ? [at(published)] : leadDays.map((_, i) => at(published, `b${i}`));
  return bindToStory(found, storyDays(articles, leadDays)).statements[0]?.key.day;
}

describe('which event a date stands for', () => {
  it.each([
    ['the story’s own day', 'The quake killed 7 on Wednesday.', '2026-01-28', 'story'],
    ['a month that holds it', 'The quake killed 7 in January 2026.', '2026-01-28', 'story'],
    ['an earlier month', 'The quake killed 7 in October.', '2026-01-28', '2025-10'],
    ['an earlier year', 'The quake killed 7 in 2003.', '2026-01-28', '2003'],
    ['no date', 'The quake killed 7.', '2026-01-28', 'story'],
  ])('%s', (_, text, published, key) => {
    expect(keyOf(text, published, [])).toBe(key);
  });

  it('the day that two openings name is the event’s, though articles appeared later', () => {
    expect(keyOf('The quake killed 7 on Sunday.', '2026-01-28', [['2026-01-25'], ['2026-01-25']])).toBe(
      'story',
    );
    expect(keyOf('A second quake killed 3 on Monday.', '2026-01-28', [['2026-01-25'], ['2026-01-25']])).toBe(
      '2026-01-26',
    );
  });

  it('the day that one opening alone names is the event’s, though it was the day before', () => {
    expect(keyOf('The quake killed 7 on Sunday.', '2026-01-26', [['2026-01-25'], []])).toBe('story');
    expect(keyOf('The quake killed 7 on Sunday.', '2026-01-28', [['2026-01-25'], ['2026-01-27']])).toBe(
      '2026-01-25',
    );
  });

  it('the only day that openings name besides those on which their articles appeared is the event’s', () => {
    const articles = [at('2026-01-26', 'a'), at('2026-01-28', 'b')];
    const days = storyDays(articles, [['2026-01-25'], ['2026-01-28']]);
    const found = statements(rule, 'The quake killed 7 on Sunday.', {
      asOf: { day: '2026-01-28', from: 'manifest' },
    });
    expect(bindToStory(found, days).statements[0]?.key.day).toBe('story');
  });

  it('a day on which a later article has another event is not the only one', () => {
    const day = '2026-01-28';
    const later = 'Jets hit a base on Wednesday. It came after another raid on Sunday.';
    const articles = [at('2026-01-26', 'a'), { ...at(day, 'b'), text: later }];
    expect(storyDays(articles, [['2026-01-25'], [day]]).before).toBeNull();
    expect(storyDays([articles[0]!, at(day, 'b')], [['2026-01-25'], [day]]).before).toBe('2026-01-25');
  });

  it('the day of a later look gives way to the earlier one that a text looks back on', () => {
    const told = (text: string) => [
      at('2026-01-27', 'a'),
      { ...at('2026-01-28', 'b'), text },
      at('2026-01-28', 'c'),
    ];
    const lead = [['2026-01-26'], ['2026-01-28'], ['2026-01-28']];
    const search = 'The search for men lost in Monday’s explosion was called off on Wednesday.';
    expect(storyDays(told(search), lead).main).toBe('2026-01-26');
    expect(storyDays(told('The search was called off on Wednesday.'), lead).main).toBe('2026-01-28');
    const another = 'A bomb exploded on Wednesday, two days after Monday’s explosion.';
    expect(storyDays(told(another), lead).main).toBe('2026-01-28');
  });

  it('a day to come and a day long past are no event’s that an opening tells of', () => {
    const lead = [['2026-02-10'], ['2023-10-07'], []];
    expect(keyOf('The quake killed 7.', '2026-01-28', lead)).toBe('story');
    const days = storyDays([at('2026-01-28', 'a'), at('2026-01-28', 'b')], [['2026-01-28'], ['2026-02-10']]);
    expect(days.others.size).toBe(0);
  });

  it('an article whose opening gives the day beside the story’s is on the same event', () => {
    const articles = [at('2026-01-28', 'a'), at('2026-01-28', 'b'), at('2026-01-28', 'c')];
    const days = storyDays(articles, [['2026-01-26'], ['2026-01-25'], ['2026-01-25']]);
    const found = (text: string) => statements(rule, text, { asOf: { day: '2026-01-28', from: 'manifest' } });
    expect(bindToStory(found('The quake killed 7 on Monday.'), days).statements[0]?.key.day).toBe('story');
    expect(bindToStory(found('The quake killed 7 on Tuesday.'), days).statements[0]?.key.day).toBe(
      '2026-01-27',
    );
    expect(bindToStory(found('The quake killed 7.'), days).statements[0]?.key.day).toBe('story');
  });

  it('“yesterday” in the opening of an article without a date is when the event was', () => {
    const articles = [at(null, 'a'), at(null, 'b'), at(null, 'c')];
    const days = storyDays(articles, [['~--W7'], ['~--W7'], ['~yesterday']]);
    expect(days.main).toBe('~--W7');
    expect(days.others.size).toBe(0);
    expect(days.beside.get('c')).toEqual(['~yesterday']);
  });

  it('a weekday some days later is when somebody spoke of the event, not when another event was', () => {
    const articles = [at(null, 'a'), at(null, 'b'), at(null, 'c')];
    const days = storyDays(articles, [['~--W7'], ['~--W7'], ['~--W3']]);
    expect(days.others.size).toBe(0);
    expect([...days.beside]).toEqual([['c', ['~--W3']]]);
  });

  it('of two days that a sentence leaves open, the story’s is meant', () => {
    const text = 'Sunday’s quake or Monday’s rain killed 7.';
    const found = statements(rule, text, { asOf: { day: '2026-01-28', from: 'manifest' } });
    const days = storyDays([at('2026-01-28'), at('2026-01-28', 'b')], [['2026-01-25'], ['2026-01-25']]);
    const bound = bindToStory(found, days);
    expect(bound.statements[0]?.key.day).toBe('story');
    expect([...bound.settled]).toEqual([found[0]!.id]);
    expect(bindToStory(found, storyDays([at('2025-06-01')], [])).settled.size).toBe(0);
  });

  it('the day that an article opens with is its event’s where no two agree on one', () => {
    const days = storyDays([at('2026-01-28', 'a'), at('2026-01-28', 'b')], [['2026-01-24'], ['2026-01-27']]);
    const found = statements(rule, 'The flood killed 7 on Saturday.', {
      asOf: { day: '2026-01-28', from: 'manifest' },
    });
    expect(bindToStory(found, days).statements[0]?.key.day).toBe('story');
    const other = found.map((each) => ({ ...each, article: 'b' }));
    expect(bindToStory(other, days).statements[0]?.key.day).toBe('2026-01-24');
  });

  it('a day shortly before the texts is the event’s where no opening says when', () => {
    expect(keyOf('The flood killed 7 on Saturday.', '2026-01-28', [[], []])).toBe('story');
    expect(keyOf('The flood killed 7 last Thursday.', '2026-01-28', [[], []])).toBe('2026-01-22');
  });

  it('articles without any day still tell Sunday’s quake from September’s', () => {
    expect(keyOf('The quake killed 7 on Sunday.', null, [['~--W7'], ['~--W7']])).toBe('story');
    expect(keyOf('The worst quake this year killed 7.', null, [['~--W7'], ['~--W7']])).toBe('story');
    expect(keyOf('A quake killed 6 in September.', null, [['~--W7'], ['~--W7']])).toBe('~--09');
  });

  it('an article without a date that opens with the weekday beside the story’s is on the same event', () => {
    const lead = [['~--W4'], ['~--W4'], ['~--W5', '~--W6'], ['~--W1']];
    const texts = ['', '', 'Two died on Friday.', 'Two died on Monday.'];
    const articles = texts.map((text, i) => ({ ...at(null, 'abcd'[i]!), text }));
    expect([...storyDays(articles, lead).beside]).toEqual([
      ['c', ['~--W5']],
      ['d', ['~--W1']],
    ]);
  });

  it('a weekday beside the story’s is another event’s where its article names the story’s as an earlier one', () => {
    const lead = [['~--W7'], ['~--W7'], ['~--W1']];
    const texts = ['', '', 'Monday’s quake was the second. A stronger one struck on Sunday.'];
    const articles = texts.map((text, i) => ({ ...at(null, 'abc'[i]!), text }));
    expect(storyDays(articles, lead).beside.size).toBe(0);
    expect([...storyDays(articles, lead).others]).toEqual([['c', '~--W1']]);
  });

  it('articles that appeared months apart do not meet', () => {
    const visit = 'value: ordinal\nmatch: ["{value} visit"]';
    const first = statements(visit, 'This is his first visit.', {
      id: 'b',
      asOf: { day: '2025-10-15', from: 'manifest' },
    });
    const days = storyDays([at('2026-01-28'), at('2026-01-29', 'c'), at('2025-10-15', 'b')], [[], [], []]);
    expect(bindToStory(first, days).statements[0]?.key).toEqual({ period: '2025-10-15' });
    const history = bindToStory(
      first,
      days,
      () => false,
      () => true,
    );
    expect(history.statements[0]?.key).toEqual({});
  });

  it('articles that appeared months apart meet on a named person’s age, not on what a person did', () => {
    const days = storyDays([at('2026-01-28'), at('2026-01-29', 'c'), at('2025-10-15', 'b')], [[], [], []]);
    const bound = (yaml: string, text: string) => {
      const asOf = { day: '2025-10-15', from: 'manifest' } as const;
      return bindToStory(statements(yaml, text, { id: 'b', asOf }), days).statements[0]?.key;
    };
    const age = 'value: age\nkey:\n  who: { from: who }\nmatch: ["{who:person} , {value}"]';
    expect(bound(age, 'John Smith, 36, is at large.')).toEqual({ who: 'john smith' });
    const visit = 'value: ordinal\nkey:\n  who: { from: who }\nmatch: ["{who:person} ...3 {value} visit"]';
    expect(bound(visit, 'John Smith began his first visit.')).toEqual({
      who: 'john smith',
      period: '2025-10-15',
    });
  });

  it('a stretch that only overlaps the story’s days is set apart', () => {
    const found = statements(rule, 'The quakes killed 7 between 20 and 28 January 2026.');
    const days = storyDays([at('2026-01-28'), at('2026-01-30', 'b')], []);
    expect(bindToStory(found, days).apart).toHaveLength(1);
  });

  it('an office is the same in texts weeks apart, and may be another years later', () => {
    const office =
      'value: { choice: [mayor, governor] }\nkey: { who: { from: who } }\nmatch:\n  mayor: ["mayor {who:person}"]\n  governor: ["governor {who:person}"]';
    const periodOf = (published: string) => {
      const found = statements(office, 'Mayor Anton Brandt left.', {
        asOf: { day: published, from: 'manifest' },
      });
      const articles = [at(published), at('2026-01-28', 'b'), at('2026-01-28', 'c')];
      return bindToStory(found, storyDays(articles, [])).statements.map(
        ({ key }) => key.period !== undefined,
      );
    };
    expect(periodOf('2025-12-01')).toEqual([false]);
    expect(periodOf('2024-01-28')).toEqual([true]);
  });
});
