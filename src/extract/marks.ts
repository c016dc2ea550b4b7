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

  hasOneOfEach(lists: readonly (readonly number[])[]): boolean {
    for (let i = 0; i < lists.length; i++) if (!this.hasOne(lists[i]!)) return false;
    return true;
  }

  hasOne(ids: readonly number[]): boolean {
    const { marks } = this.book;
    for (let i = 0; i < ids.length; i++) if (marks[ids[i]!] === this.page) return true;
    return false;
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

  /** The index of the first anchor at or behind a place. */
  firstAt(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
