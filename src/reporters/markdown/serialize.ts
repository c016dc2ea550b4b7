import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/** Characters whose general escape is replaced below by one that leaves ordinary text alone. */
const RELAXED = new Set(['[', '_', '&']);

/**
 * A report has no link, footnote or definition, so a bracket is harmless unless it opens a footnote, and `](` is escaped
 * at its parenthesis; an underscore inside a word never opens emphasis; an ampersand matters only in a whole reference.
 */
const PRECISE: readonly Unsafe[] = [
  { character: '[', after: '\\^', inConstruct: 'phrasing' },
  { character: '_', before: '(?<![A-Za-z0-9])', inConstruct: 'phrasing' },
  { character: '_', after: '(?![A-Za-z0-9])', inConstruct: 'phrasing' },
  { character: '&', after: '#?[A-Za-z0-9]{1,40};', inConstruct: 'phrasing' },
];

const root: Handle = (node, parent, state, info) => {
  const general = ({ character, atBreak }: Unsafe) => RELAXED.has(character) && atBreak !== true;
  state.unsafe = [...state.unsafe.filter((unsafe) => !general(unsafe)), ...PRECISE];
  return defaultHandlers.root(node, parent, state, info);
};

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  handlers: { root },
  // Every cell counts as three wide: delimiter rows read `---`, and raw tables are not padded to their longest cell.
  extensions: [gfmToMarkdown({ stringLength: () => 3 })],
};

/** Markdown as GitHub renders it. Whatever stands in a text node stays text. */
export function serialize(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, OPTIONS);
}
