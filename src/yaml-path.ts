/** The way to a node of a YAML document, by keys and indices. */
export type YamlPath = readonly (string | number)[];

/** The way to the first text in some data that is this one, below a way; null where there is none. */
export function findPath(data: unknown, text: string, path: YamlPath): YamlPath | null {
  if (data === text) return path;
  if (typeof data !== 'object' || data === null) return null;
  for (const [key, inner] of Object.entries(data)) {
    const found = findPath(inner, text, [...path, Array.isArray(data) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}
