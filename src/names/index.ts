export { type NameAnchors, nameAnchors } from './anchors.js';
export { lexiconNames, type NameLexicon, nameLexicon } from './finder.js';
export type { NameEntry } from './lexicon.js';
export type { NameFinder, NameHit, NameKind } from './name.js';
export { countryOf, isRegion, regionAfter } from './places.js';
export { sameWord } from './same-word.js';
