export { fold, plainLetters } from './fold.js';
export { lineAt, lineIndex } from './lines.js';
export { paragraphs } from './paragraphs.js';
export { quotationSpans } from './quotation-marks.js';
export { sentences } from './sentences.js';
export { shortIds } from './short-ids.js';
export { wordingSimilarity, wordSimilarity, wordsOf } from './similarity.js';
export type { Paragraph, Quotation, Sentence, Token } from './token.js';
export { tokenize } from './tokenize.js';
