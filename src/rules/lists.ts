/** Lists of numbers that lie side by side, found by number; each is made an array when it is first asked for. */
export class Lists {
  private readonly made: (readonly number[])[] = [];

  /** `starts` tells where each begins in `items`, and the end of the last. */
  constructor(
    readonly starts: Int32Array,
    readonly items: Int32Array,
  ) {}

  static of(lists: readonly (readonly number[])[]): Lists {
    const starts = [0];
    for (const list of lists) starts.push(starts.at(-1)! + list.length);
    return new Lists(Int32Array.from(starts), Int32Array.from(lists.flat()));
  }

  get length(): number {
    return this.starts.length - 1;
  }

  of(number: number): readonly number[] {
    this.made[number] ??= Array.from(this.items.subarray(this.starts[number], this.starts[number + 1]));
    return this.made[number];
  }
}
