import type { Statement } from '../model.js';
import { mayBeOneSpeaker } from './speakers.js';

/**
 * How many independent origins some statements have. An article is its publisher's voice, copies included; publishers that only
 * pass on one speaker are one voice; unnamed publishers and drafts (`voiceOf` null) add none.
 */
export function countVoices(
  statements: readonly Statement[],
  voiceOf: (statement: Statement) => string | null,
): number {
  const byVoice = new Map<string, Statement[]>();
  for (const statement of statements) {
    const voice = voiceOf(statement);
    if (voice !== null) byVoice.set(voice, [...(byVoice.get(voice) ?? []), statement]);
  }
  const passing = [...byVoice.values()].filter((all) => all.every(({ attribution }) => attribution !== null));
  return byVoice.size - passing.length + components(passing);
}

/** Publishers that share a speaker, directly or through others, are one. */
function components(publishers: readonly (readonly Statement[])[]): number {
  let rest = [...publishers];
  let count = 0;
  while (rest.length > 0) {
    count += 1;
    let open = [rest[0]!];
    rest = rest.slice(1);
    while (open.length > 0) {
      const joined = rest.filter((other) => open.some((one) => shareSpeaker(one, other)));
      rest = rest.filter((other) => !joined.includes(other));
      open = joined;
    }
  }
  return count;
}

function shareSpeaker(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.some((one) => b.some((other) => mayBeOneSpeaker(one, other)));
}
