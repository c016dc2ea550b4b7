/** Where a Marks keeps its marks: made once, used for text after text. */
export class Book {
  page = 0;
  readonly marks: Int32Array;

  constructor(size: number) {
    this.marks = new Int32Array(size);
  }
}

/** A set of small numbers on a fresh page of a book: emptying it costs nothing. One at a time per book. */
export class Marks {
  private readonly page: number;

  constructor(private readonly book: Book) {
    book.page += 1;
    this.page = book.page;
  }

  /** Whether the number was new. */
  add(id: number): boolean {
    const isNew = this.book.marks[id] !== this.page;
    this.book.marks[id] = this.page;
    return isNew;
  }

  hasOne(ids: readonly number[]): boolean {
    return ids.some((id) => this.book.marks[id] === this.page);
  }
}

/** Anchors found in a text, in order: a pair of arrays that grows and is used again. */
export class Hits {
  length = 0;

  constructor(
    public places = new Int32Array(1024),
    public ids = new Int32Array(1024),
  ) {}

  cleared(): this {
    this.length = 0;
    return this;
  }

  copy(): Hits {
    const own = new Hits(this.places.slice(0, this.length), this.ids.slice(0, this.length));
    own.length = this.length;
    return own;
  }

  /** The anchors from one place to before another. */
  between(start: number, end: number): Int32Array {
    return this.ids.subarray(this.firstAt(start), this.firstAt(end));
  }

  private firstAt(place: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  push(place: number, id: number): void {
    if (this.length === this.ids.length) {
      this.places = doubled(this.places);
      this.ids = doubled(this.ids);
    }
    this.places[this.length] = place;
    this.ids[this.length++] = id;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
