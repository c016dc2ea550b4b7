import type { Problem } from './model.js';

/** A problem in a file; `at` is a 1-based place. */
export function problem(
  file: string,
  message: string,
  help: string,
  at?: { readonly line: number; readonly column?: number },
): Problem {
  return { file, line: at?.line ?? null, column: at?.column ?? null, message, help };
}

/** `rules/x.yaml:3:7: unknown key "mach". Did you mean "match"?` The message may do without its full stop. */
export function wordProblem({ file, line, column, message, help }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const stop = /[.?!…]$/.test(message) ? '' : '.';
  return `${place}: ${message}${stop}${help === '' ? '' : ` ${help}`}`;
}
