import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** As GitHub reads it. Without the transform, which also links addresses whose mark is escaped. */
export function parse(markdown: string): Root {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest);
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

/** Every node of a tree, parents first. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The text that a reader sees. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What must not depend on an article's words: blocks in order, headings by depth, tables by rows and columns. */
export function shapeOf(root: Root): readonly string[] {
  return root.children.map((node) => {
    if (node.type === 'heading') return `h${node.depth}`;
    if (node.type === 'table')
      return `table ${node.children.map(({ children }) => children.length).join(' ')}`;
    if (node.type === 'list') return `list ${node.children.length}`;
    return node.type;
  });
}
