/** What is wrong in a pattern; `at` is the offset in its text. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly help: string,
    readonly at: number,
  ) {
    super(message);
  }
}
