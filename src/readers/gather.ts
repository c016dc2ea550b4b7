import type { Article, Note } from '../model.js';
import type { Candidate } from './reader.js';

/** The articles of all inputs together: each text once, each with an id that no other has. Input order does not matter. */
export function gather(candidates: readonly Candidate[]): {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
} {
  const sorted = candidates.toSorted((a, b) => compare(a.ids.at(-1)!, b.ids.at(-1)!));
  const { kept, notes } = dropRepeated(sorted);
  const ids = chooseIds(kept.map((each) => each.ids));
  const articles = kept.map(({ article }, i) => ({
    id: ids[i]!,
    ...article,
    copyOf: null,
    revisionOf: null,
  }));
  const lost = kept.flatMap(({ declared, ids: [id], article }, i) =>
    declared && ids[i] !== id ? [{ file: article.path, line: null, message: lostId(id!, ids[i]!) }] : [],
  );
  return { articles: articles.toSorted((a, b) => compare(a.id, b.id)), notes: [...notes, ...lost] };
}

function lostId(id: string, instead: string): string {
  return `the id "${id}" was given to more than one article; this one is "${instead}".`;
}

/**
 * Drops an article that is given twice: the same text, and no two publishers or roles that make it two articles.
 * Of a named and an unnamed one the named stays.
 */
function dropRepeated(candidates: readonly Candidate[]): { kept: Candidate[]; notes: Note[] } {
  const kept = new Map<string, Candidate>();
  const notes: Note[] = [];
  const named = candidates.filter(({ article }) => article.source !== null);
  const unnamed = candidates.filter(({ article }) => article.source === null);
  const byText = new Map<string, Candidate>();
  for (const each of [...named, ...unnamed]) {
    const { source, role, text, path } = each.article;
    const words = text.trim();
    const first = source === null ? byText.get(`${role} ${words}`) : kept.get(`${role} ${source} ${words}`);
    if (first === undefined) {
      kept.set(`${role} ${source} ${words}`, each);
      if (!byText.has(`${role} ${words}`)) byText.set(`${role} ${words}`, each);
    } else {
      notes.push({
        file: path,
        line: null,
        message: `the same article as ${nameOf(first)}; it counts once.`,
      });
    }
  }
  const stays = new Set(kept.values());
  return { kept: candidates.filter((each) => stays.has(each)), notes };
}

function nameOf({ ids }: Candidate): string {
  return ids.at(-1)!;
}

/** For each list of ids to try, the first that no other list has come to; lists that collide move on together. */
export function chooseIds(lists: readonly (readonly string[])[]): readonly string[] {
  const steps = lists.map(() => 0);
  const current = () => lists.map((list, i) => list[Math.min(steps[i]!, list.length - 1)]!);
  for (;;) {
    const ids = current();
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const colliding = ids.flatMap((id, i) =>
      counts.get(id)! > 1 && steps[i]! < lists[i]!.length - 1 ? [i] : [],
    );
    if (colliding.length === 0) return ids;
    for (const i of colliding) steps[i]!++;
  }
}

/** By code units, in every locale alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
