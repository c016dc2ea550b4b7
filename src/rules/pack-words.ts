import { WordHash } from '../text/word-hash.js';
import { Lists } from './lists.js';
import { type Sections, textBytes } from './sections.js';
import { type WordId, WordTable } from './word-table.js';

/** Words by hash as their text and numbers; `odd` belongs in a head. */
export function packWords(words: WordHash): {
  odd: readonly number[];
  sections: readonly (Uint8Array | Int32Array)[];
} {
  const { text, starts, odd, bits, slots } = words.kept();
  return { odd, sections: [textBytes(text), starts, bits, slots] };
}

export function unpackWords(odd: readonly number[], sections: Sections): WordHash {
  const [text, starts] = [sections.text(), sections.numbers()];
  return new WordHash({ text, starts, odd, bits: sections.numbers(), slots: sections.numbers() });
}

/** What the pattern words of a table are in texts: every form by number, the words that it satisfies, and the forms of each word. */
interface Forms {
  readonly all: WordHash;
  readonly satisfied: Lists;
  readonly ofWord: Lists;
}

/** A word table as its forms' text and numbers. */
export function packTable(table: WordTable): ReturnType<typeof packWords> {
  const { all, satisfied, ofWord } = formsOf(table);
  const { odd, sections } = packWords(all);
  return {
    odd,
    sections: [...sections, satisfied.starts, satisfied.items, ofWord.starts, ofWord.items],
  };
}

export function unpackTable(odd: readonly number[], sections: Sections): WordTable {
  const all = unpackWords(odd, sections);
  return new KeptTable({ all, satisfied: sections.lists(), ofWord: sections.lists() });
}

function formsOf(table: WordTable): Forms {
  const all = new WordHash();
  const satisfied: WordId[][] = [];
  const ofWord = table.all().map((forms, word) =>
    forms.map((form) => {
      const number = all.add(form);
      satisfied[number] ??= [];
      if (satisfied[number].at(-1) !== word) satisfied[number].push(word);
      return number;
    }),
  );
  return { all, satisfied: Lists.of(satisfied), ofWord: Lists.of(ofWord) };
}

/** A word table as it was packed: no word is cut out before somebody asks, and none can be added. */
class KeptTable extends WordTable {
  constructor(private readonly kept: Forms) {
    super();
  }

  override get size(): number {
    return this.kept.ofWord.length;
  }

  override all(): readonly (readonly string[])[] {
    return Array.from({ length: this.size }, (_, word) => this.forms(word));
  }

  override of(norm: string): readonly WordId[] | undefined {
    const number = this.kept.all.numberOf(norm);
    return number < 0 ? undefined : this.kept.satisfied.of(number);
  }

  override forms(word: WordId): readonly string[] {
    return this.kept.ofWord.of(word).map((number) => this.kept.all.word(number));
  }
}
