import { diffRules } from '../../src/kit/diff-rules.js';
import { diffText } from '../../src/kit/diff-text.js';
import { PLAIN_PAGE } from '../../src/kit/page.js';
import { article, load, ruleText } from '../rules/helpers.js';

const rules = (match: string, more = '') =>
  load(ruleText(`value: ordinal\nmatch: [${match}]\n${more}`)).rules;
const articles = [
  article('Her second visit.', { id: 'a', source: 'A' }),
  article('Her first visit. Her first trip.', { id: 'b', source: 'B', textDigest: 'b' }),
];
const before = rules('"{value} visit"');

describe('what a change of rules does', () => {
  it('is nothing when nothing changed', () => {
    const same = diffRules(articles, before, rules('"{value} visit"'));
    expect([same.gained, same.lost, same.changed, same.facts.new, same.facts.resolved]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(diffText(same, PLAIN_PAGE)).toMatch(/^0 gained, 0 lost, 0 changed; .* 1 as\nbefore\.\n$/);
  });

  it('is a statement gained where a pattern was added', () => {
    const { gained, lost } = diffRules(articles, before, rules('"{value} visit", "{value} trip"'));
    expect(gained.map(({ quote }) => quote)).toEqual(['Her first trip.']);
    expect(lost).toEqual([]);
  });

  it('is statements and a conflict lost where one was removed', () => {
    const { lost, facts } = diffRules(articles, before, rules('"{value} trip"'));
    expect(lost.map(({ quote }) => quote)).toEqual(['Her second visit.', 'Her first visit.']);
    expect(facts.resolved).toHaveLength(1);
  });

  it('is a statement changed where the same words say something else', () => {
    const official = rules('"{value} visit"', 'qualifiers: [first]');
    const { changed } = diffRules(articles, before, official);
    expect(changed.map(({ before: was, after: is }) => [was.qualifiers, is.qualifiers])).toEqual([
      [[], ['first']],
    ]);
  });

  it('is shown with the words underlined', () => {
    const page = diffText(diffRules(articles, before, rules('"{value} visit", "{value} trip"')), PLAIN_PAGE);
    expect(page).toContain(
      '1 statement gained\n+ b:1 test-rule\n  Her first trip.\n      ~~~~~\n       first\n',
    );
  });
});
