import type { FactSpec, Said, Spec } from './fixture.js';

/** Text that means something to Markdown, HTML, GitHub or a terminal. */
export const HOSTILE: readonly string[] = [
  '| a | b |',
  '|---|---|',
  '# heading',
  '</td></table><script>alert(1)</script>',
  '<!-- comment',
  '[link](https://example.org)',
  '![image](x.png)',
  '[^1]: note',
  '[ref]: https://example.org',
  '`code` ``more`` ```',
  '~~~',
  '~~gone~~',
  '*emphasis* **strong** _under_ __score__',
  'snake_case_name',
  '- item',
  '+ item',
  '1. item',
  '- [ ] task',
  '> quote',
  '> [!NOTE]',
  '---',
  '===',
  '    indented',
  'line\none\r\ntwo\u2028three\ttab',
  '\\ backslash \\| \\',
  '&amp; &lt; &#x41; AT&T &copy;',
  'https://example.org www.example.org a@example.org',
  '\u001b[31mred\u001b[0m\u0007',
  'النص العربي و"اقتباس"',
  '\u202eoverride\u202c',
  '👩‍👩‍👧 é e\u0301 漢字**太字**漢字',
  '“nested” "straight" ‘single’',
  '$x$ $2bn $3bn',
  '\ud800 half',
  '\u0000nul',
  '',
  '   ',
];

/** A spec whose every piece of article text, rule text and name has some text at both ends. */
export function tainted(spec: Spec, taint: string): Spec {
  const put = (text: string) => `${taint} ${text} ${taint}`;
  const said = <S extends Said>(each: S): S => ({
    ...each,
    quote: put(each.quote),
    ...(each.value == null ? {} : { value: put(each.value) }),
    ...(each.who === undefined ? {} : { who: put(each.who) }),
  });
  const fact = (each: FactSpec): FactSpec => ({
    ...each,
    title: put(each.title),
    says: each.says.map(said),
    ...(each.verdicts && {
      verdicts: each.verdicts.map(([kind, reason, pairs]) => [kind, put(reason), pairs] as const),
    }),
    ...(each.bothHoldIf === undefined ? {} : { bothHoldIf: put(each.bothHoldIf) }),
    ...(each.fitsAll === undefined ? {} : { fitsAll: put(each.fitsAll) }),
    ...(each.ask === undefined ? {} : { ask: put(each.ask) }),
    ...(each.key === undefined
      ? {}
      : { key: mapValues(each.key, (value) => (value === 'story' ? value : put(value))) }),
  });
  return {
    ...spec,
    title: put(spec.title ?? ''),
    articles: spec.articles.map((article) => ({
      ...article,
      path: put(article.id),
      ...(article.source == null ? {} : { source: put(article.source) }),
      ...(article.title == null ? {} : { title: put(article.title) }),
    })),
    facts: (spec.facts ?? []).map(fact),
    apart: (spec.apart ?? []).map((each) => ({ ...said(each), why: put(each.why) })),
    notes: (spec.notes ?? []).map((note) => ({ ...note, file: put(note.file), message: put(note.message) })),
  };
}

function mapValues(object: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
