import { statSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Editors write a file in several steps; changes so many milliseconds apart are one. */
const SETTLE = 100;

/**
 * Yields after every change of a file under some paths, until the signal. Changes during a pause count as one. Of a single file
 * its folder is watched: editors put another file in its place, and a rule's lexicon stands beside it.
 */
export async function* changesUnder(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<void, void, void> {
  let changed = wakeUp();
  const places = paths.flatMap(watched);
  if (places.length === 0) return;
  const ended = Promise.race(places.map((place) => listen(place, () => changed.wake(), signal)));
  while ((await Promise.race([changed.woken, ended])) === 'changed') {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    changed = wakeUp();
    yield;
  }
}

interface Place {
  readonly path: string;
  readonly recursive: boolean;
}

/** None for what is not there. A recursive watch misses files that take another's place one after another: a file needs none. */
function watched(path: string): readonly Place[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return [found.isFile() ? { path: dirname(path), recursive: false } : { path, recursive: true }];
}

async function listen(
  { path, recursive }: Place,
  onChange: () => void,
  signal: AbortSignal | undefined,
): Promise<'ended'> {
  try {
    const options = signal === undefined ? { recursive } : { recursive, signal };
    for await (const _ of watch(path, options)) onChange();
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
  return 'ended';
}

function wakeUp(): { readonly woken: Promise<'changed'>; readonly wake: () => void } {
  let wake = (): void => {};
  const woken = new Promise<'changed'>((resolve) => {
    wake = () => resolve('changed');
  });
  return { woken, wake };
}
