import type { Terminal } from '../../../src/apps/cli/terminal.js';

/** A terminal that remembers. */
export interface Recorded extends Terminal {
  readonly said: { out: string; err: string };
}

export function recorder(colour = false, ask: Terminal['ask'] = null): Recorded {
  const said = { out: '', err: '' };
  return {
    said,
    colour: { out: colour, err: colour },
    width: 80,
    ask,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
}
