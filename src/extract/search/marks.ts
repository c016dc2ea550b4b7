/** Where a Marks keeps its marks: made once, used for text after text. */
export class Book {
  page = 0;
  readonly marks: Int32Array;
  /** Where each number was marked first and last, where that is told. */
  readonly first: Int32Array;
  readonly last: Int32Array;

  constructor(size: number) {
    this.marks = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
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

  /** The same with the number's place in a text; places come in order. */
  addAt(id: number, place: number): boolean {
    const isNew = this.add(id);
    if (isNew) this.book.first[id] = place;
    this.book.last[id] = place;
    return isNew;
  }

  has(id: number): boolean {
    return this.book.marks[id] === this.page;
  }

  /** The places of a number that is here. */
  firstOf(id: number): number {
    return this.book.first[id]!;
  }

  lastOf(id: number): number {
    return this.book.last[id]!;
  }

  hasAll(ids: readonly number[]): boolean {
    return ids.every((id) => this.has(id));
  }
}

/** Anchors found in a text, in order of place. */
export class Hits {
  readonly places: number[] = [];
  readonly ids: number[] = [];

  push(place: number, id: number): void {
    this.places.push(place);
    this.ids.push(id);
  }
}
