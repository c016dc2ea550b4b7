import type { Token } from '../text/index.js';

/** Where one capitalised word in brackets ends, "(SDF)" or "(Rojava)": it says a name again and parts nothing; 0 where there is none. */
export function glossEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')') return 0;
  const { kind, capital } = tokens[at + 1]!;
  return kind === 'word' && capital ? at + 3 : 0;
}
