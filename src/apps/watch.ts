import { watch } from 'node:fs/promises';

/** Editors write a file in several steps; changes so many milliseconds apart are one. */
const SETTLE = 100;

/** Yields after every change of a file under some paths, until the signal. Changes during a pause count as one. */
export async function* changesUnder(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<void, void, void> {
  let changed = wakeUp();
  const ended = Promise.race(paths.map((path) => listen(path, () => changed.wake(), signal)));
  while ((await Promise.race([changed.woken, ended])) === 'changed') {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    changed = wakeUp();
    yield;
  }
}

async function listen(path: string, onChange: () => void, signal: AbortSignal | undefined): Promise<'ended'> {
  try {
    const options = signal === undefined ? { recursive: true } : { recursive: true, signal };
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
