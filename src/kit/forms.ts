import type { CompiledPattern, RuleSet } from '../rules/index.js';
import { elementAt, elementsOf } from './elements.js';

/** The forms that a text may print for the words of one element of a pattern. */
export interface ElementForms {
  readonly element: string;
  readonly words: readonly { readonly word: string; readonly forms: readonly string[] }[];
}

/** Every word that a pattern looks for, those of its groups too, with its inflected forms; by element. */
export function formsOf({ program }: CompiledPattern, { words }: RuleSet): readonly ElementForms[] {
  const elements = elementsOf(program.text);
  return elements.flatMap((element) => {
    const ids = program.edges
      .flat()
      .filter(({ at }) => elementAt(elements, at) === element)
      .flatMap(({ consume }) =>
        consume.kind === 'word' ? [consume.word] : consume.kind === 'words' ? consume.sequences.flat() : [],
      );
    const forms = [...new Set(ids)].map((id) => words.forms(id));
    if (forms.length === 0) return [];
    return [{ element: element.text, words: forms.map((each) => ({ word: each[0]!, forms: each })) }];
  });
}
