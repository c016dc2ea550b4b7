import type { Statement } from '../../src/model.js';

/** A count of the rule `dead`, of which only what a test is about is said. */
export function counting(quote: string, figure: string, said: Partial<Statement>): Statement {
  const at = quote.indexOf(figure);
  return {
    rule: 'dead',
    field: 'text',
    quote,
    start: 0,
    marks: [[at, at + figure.length]],
    value: { type: 'count', data: {}, text: figure, derivation: '' },
    negated: false,
    ...said,
  } as unknown as Statement;
}
