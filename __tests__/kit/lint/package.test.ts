import { readRuleFiles } from '../../../src/apps/rule-files.js';
import { lint } from '../../../src/kit/lint/index.js';

describe('the rules that come with the package', () => {
  it('have nothing amiss', () => {
    const found = lint(readRuleFiles(undefined).files);
    expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});
