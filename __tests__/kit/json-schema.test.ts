import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readRuleFiles } from '../../src/apps/rule-files.js';
import { lexiconJsonSchema, ruleJsonSchema } from '../../src/kit/json-schema.js';
import { lexiconSchema, ruleSchema } from '../../src/rules/schema.js';
import { readYaml } from '../../src/yaml.js';
import { LanguageServer } from './language-server.js';

const committed = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

describe('the JSON Schemas for editors', () => {
  it('are committed as the commands print them; `npm run schemas` prints them anew', () => {
    expect(committed('rule')).toEqual(ruleJsonSchema());
    expect(committed('lexicon')).toEqual(lexiconJsonSchema());
  });

  it('describe every key', () => {
    for (const schema of [ruleJsonSchema(), lexiconJsonSchema()])
      for (const [key, property] of Object.entries(schema.properties as Record<string, object>))
        expect([key, property]).toEqual([key, expect.objectContaining({ description: expect.any(String) })]);
  });

  it('say what each word of a list means', () => {
    const text = JSON.stringify(ruleJsonSchema());
    expect(text.match(/"enum":/g)).toHaveLength(text.match(/"enumDescriptions":/g)!.length + notWords.length);
  });
});

/** Lists whose words need no explanation: by day, month, year; within sentence, paragraph, article. */
const notWords = ['by', 'within'];

describe('an editor with yaml-language-server', () => {
  const uri = pathToFileURL('rules/test/rule.yaml').href;
  const modeline = '# yaml-language-server: $schema=../../schemas/rule.schema.json\n';
  const server = new LanguageServer();
  const good = `${modeline}id: visit-count
title: Which visit is this?
question: Which visit to Moscow is this one?
severity: high
value: ordinal
compare: exact
match: ["{value} visit"]
`;
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  it('accepts a good rule', async () => {
    expect(await server.open(uri, good)).toEqual([]);
  });

  it('underlines an unknown key and an unknown value type of a bad one', async () => {
    const bad = good.replace('match:', 'mach:').replace('ordinal', 'ordinals');
    const diagnostics = await server.open(uri.replace('rule.yaml', 'bad.yaml'), bad);
    const messages = diagnostics.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/Property mach is not allowed/);
    expect(messages).toMatch(/Missing property "match"/);
    expect(messages).toMatch(/"ordinal"/);
  });

  it('completes value types, each with what it means', async () => {
    const where = uri.replace('rule.yaml', 'new.yaml');
    await server.open(where, `${modeline}value: `);
    const { items } = (await server.about('completion', where, [1, 7])) as {
      items: { label: string; documentation: string }[];
    };
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['ordinal', 'date', 'yes-no']));
    expect(items.find(({ label }) => label === 'ordinal')?.documentation).toMatch(/rank in a series/);
  });

  it('completes comparers and keys', async () => {
    const where = uri.replace('rule.yaml', 'keys.yaml');
    await server.open(where, `${modeline}compare: \n`);
    const labels = async (place: readonly [number, number]) =>
      ((await server.about('completion', where, place)) as { items: { label: string }[] }).items.map(
        ({ label }) => label,
      );
    expect(await labels([1, 9])).toEqual(expect.arrayContaining(['exact', 'overlap', 'wording']));
    expect(await labels([2, 0])).toEqual(
      expect.arrayContaining(['match', 'unless', 'qualifiers', 'both-hold-if']),
    );
  });

  it('explains a key under the mouse', async () => {
    const hover = (await server.about('hover', uri, [7, 2])) as { contents: unknown };
    expect(JSON.stringify(hover.contents)).toMatch(/for a closed set, per answer/);
  });
});

describe('the rules that come with the package', () => {
  const { files } = readRuleFiles(undefined);

  it.each([
    ['rule', (path: string) => !path.endsWith('lexicon.yaml'), ruleSchema],
    ['lexicon', (path: string) => path.endsWith('lexicon.yaml'), lexiconSchema],
  ])('fit the schema of a %s, and name it in their first line', (name, isOne, schema) => {
    const own = files.filter(({ path }) => isOne(path));
    const modeline = `# yaml-language-server: $schema=../../schemas/${name}.schema.json`;
    const firstLines = own.map(({ path, text }) => [path, text.slice(0, text.indexOf('\n'))]);
    expect(firstLines).toEqual(own.map(({ path }) => [path, modeline]));
    for (const { path, text } of own)
      expect([path, schema.safeParse(readYaml(path, text).value).success]).toEqual([path, true]);
  });
});
