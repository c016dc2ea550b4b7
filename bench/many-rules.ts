import type { RuleFile } from '../src/apps/rule-files.js';

const isLexicon = (path: string): boolean => path.endsWith('/lexicon.yaml');

/**
 * So many rules, with lexicons: the packs over and over, each time as other packs with other ids and questions, and with another
 * first letter in the longer words of patterns and examples, so that nothing but their shape is the same.
 */
export function manyRules(files: readonly RuleFile[], count: number): readonly RuleFile[] {
  const made: RuleFile[] = [];
  for (let round = 0, rules = 0; rules < count; round++) {
    for (const file of files) {
      if (isLexicon(file.path) || rules++ < count) made.push(vary(file, round));
    }
  }
  return made;
}

/** A line with patterns, or with the text of an example. */
const WORDY = /^ .*["']|^ +(?:- )?(?:text|[A-Z]): /;
const LONGER_WORD = /(?<![@{:'\w-])[a-z](?=[a-z]{6,}\b(?!:))/g;

function vary({ path, text }: RuleFile, round: number): RuleFile {
  const [pack = '', name = ''] = path.split('/').slice(-2);
  const file = isLexicon(path) ? name : name.replace('.yaml', `-${round}.yaml`);
  const letter = 'pbtdkgfvszmnlr'.charAt(round % 14);
  const lines = text
    .replace(/^(id: .*)$/m, `$1-${round}`)
    .replace(/^(question: ["']?)/m, `$1(${round}) `)
    .split('\n');
  // Above the patterns stand the answers, which the keys of the patterns must keep.
  const patterns = lines.findIndex((line) => line.startsWith('match:'));
  const varied = lines.map((line, i) => {
    if (i < patterns) return line;
    const start = WORDY.test(line) ? /^ +(?:- |"[^"]*":|[^"']*?: )?/.exec(line)![0].length : line.length;
    return line.slice(0, start) + line.slice(start).replace(LONGER_WORD, letter);
  });
  return { path: `${pack}-${round}/${file}`, text: varied.join('\n') };
}
