export { nameAnchors } from './anchors.js';
export { type ArticleNames, lexiconNames, type NameLexicon, nameLexicon } from './finder.js';
export { type Gender, genderOf } from './gender.js';
export type { NameHit, NameKind } from './name.js';
export { nationsIn } from './nations.js';
export { countryOf, isRegion, regionAfter } from './places.js';
export { resolveNames } from './resolve.js';
export { sameName } from './same-name.js';
export { likelySameWord, sameWord } from './spellings.js';
