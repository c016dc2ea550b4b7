import type { RuleText } from '../rules/index.js';
import { readYaml, type YamlDocument } from '../yaml.js';
import { findPath, type YamlPath } from '../yaml-path.js';

/** A 1-based place in a file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the parts of rule files stand; a file is read again when something in it is asked for. */
export class Places {
  private readonly documents = new Map<string, YamlDocument>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(files: readonly RuleText[]) {
    this.texts = new Map(files.map(({ path, text }) => [path, text]));
  }

  /** The place of a key or list entry; of its nearest parent when there is no such one. */
  of(file: string, path: YamlPath): Place {
    return this.document(file).place(path);
  }

  key(file: string, path: YamlPath): Place {
    return this.document(file).keyPlace(path);
  }

  /** The place of a pattern's first letter: the first that is written so below a path. */
  pattern(file: string, text: string, below: YamlPath): Place | null {
    const document = this.document(file);
    const path = findPath(document.at(below), text, below);
    if (path === null) return null;
    const { line, column } = document.place(path);
    const quoted = /^["']/.test(this.line(file, line).slice(column - 1)) ? 1 : 0;
    return { line, column: column + quoted };
  }

  /** A line as written; empty when there is none. */
  line(file: string, line: number): string {
    return this.texts.get(file)?.split(/\r\n|\n|\r/)[line - 1] ?? '';
  }

  private document(file: string): YamlDocument {
    const document = this.documents.get(file) ?? readYaml(file, this.texts.get(file) ?? '');
    this.documents.set(file, document);
    return document;
  }
}
