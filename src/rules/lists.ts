/** Lists of numbers that lie side by side, found by number; each is made an array when it is first asked for. */
export class Lists {
  private readonly made: (readonly number[])[] = [];

  /** `starts` tells where each begins in `items`, and the end of the last. */
  constructor(
    readonly starts: Int32Array,
    readonly items: Int32Array,
  ) {}

  static of(lists: readonly (readonly number[])[]): Lists {
    const starts = new Int32Array(lists.length + 1);
    lists.forEach((list, i) => {
      starts[i + 1] = starts[i]! + list.length;
    });
    const items = new Int32Array(starts[lists.length]!);
    lists.forEach((list, i) => {
      items.set(list, starts[i]);
    });
    return new Lists(starts, items);
  }

  get length(): number {
    return this.starts.length - 1;
  }

  of(number: number): readonly number[] {
    this.made[number] ??= Array.from(this.items.subarray(this.starts[number], this.starts[number + 1]));
    return this.made[number];
  }
}
