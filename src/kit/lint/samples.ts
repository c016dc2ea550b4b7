/**
 * Words that are certainly a value of each type, in more than one shape: a pattern fits a type when it fits one of them. Types
 * that read names have one, for whole sentences: any word may stand beside a name.
 */
export const samples: Readonly<Record<string, readonly string[]>> = {
  ordinal: ['second', 'third'],
  count: ['5', 'five', '1,200'],
  number: ['5', '5.5'],
  date: ['3 October 2025', 'October', '2011', 'Tuesday'],
  clock: ['8:57 p.m.', '20:57'],
  duration: ['three years', '5 months', 'more than a year'],
  score: ['3-1', '12-4', '54-46'],
  money: ['$5 million', '300 euros'],
  percent: ['5 percent', '12%'],
  quantity: ['5 kilometres', '300 tonnes'],
  age: ['aged 34', '34-year-old'],
  person: ['Maria Santos'],
  place: ['London'],
  organisation: ['Norton Bank'],
  landmark: ['Norton Airport'],
  model: ['Norton N-12'],
  name: ['Norton Rovers'],
  nation: ['Norway'],
};
