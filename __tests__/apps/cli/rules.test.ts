import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/apps/cli/commands/index.js';
import { runProgram } from '../../../src/apps/cli/program.js';
import { recorder } from './helpers.js';

const RULE = `id: visit-count
title: Which visit is this?
question: Which visit to Moscow is this one?
severity: medium
subject: "@okoro"
value: ordinal
match: ["{value} visit"]
examples:
  - text: Amina Okoro is on her second visit.
    expect: { value: second }
  - text: Amina Okoro visited.
    expect: nothing
  - articles: { A: Okoro's second visit., B: Okoro's first visit. }
    expect: conflict
`;

describe('crosswire rules', () => {
  let root: string;
  let pack: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswire-'));
    pack = join(root, 'rules', 'pack');
    mkdirSync(pack, { recursive: true });
    writeFileSync(join(pack, 'visit-count.yaml'), RULE);
    writeFileSync(join(pack, 'lexicon.yaml'), 'people:\n  okoro: [Amina Okoro]\n');
    writeFileSync(
      join(root, 'a.txt'),
      'Talks.\nAmina Okoro made her second visit.\nShe made a third trip.\n',
    );
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const run = async (...words: string[]) => {
    const terminal = recorder();
    const exit = await runProgram({ version: '1', commands, terminal }, ['rules', ...words]);
    return { exit, ...terminal.said };
  };

  describe('test', () => {
    it('runs the examples of a folder, and shows each of a few rules', async () => {
      const { exit, out, err } = await run('test', join(root, 'rules'));
      expect([exit, err]).toEqual([0, '']);
      expect(out).toMatch(/✓ line 9\n {2}Amina Okoro is on her second visit\.\n {24}~~~~~~\n/);
      expect(out).toMatch(/3 examples of 1 rule pass\.\n$/);
    });

    it('runs a single rule with the lexicon beside it', async () => {
      expect((await run('test', join(pack, 'visit-count.yaml'))).exit).toBe(0);
    });

    it.each(['test', 'lint', 'docs'])('%s takes folders behind --rules, as check does', async (name) => {
      const folder = join(root, 'rules');
      const named = await run(name, folder);
      expect(await run(name, '--rules', folder)).toEqual(named);
      expect((await run(name, folder, '--rules', join(root, 'none'))).exit).toBe(2);
    });

    it('exits with 1 when an example fails', async () => {
      writeFileSync(
        join(pack, 'visit-count.yaml'),
        RULE.replace('expect: { value: second }', 'expect: nothing'),
      );
      const { exit, out } = await run('test', join(root, 'rules'));
      expect(exit).toBe(1);
      expect(out).toMatch(/✗ line 9/);
    });

    it('exits with 2 when a rule cannot be read, and runs the others', async () => {
      writeFileSync(join(pack, 'bad.yaml'), 'id: bad\n');
      const { exit, out, err } = await run('test', join(root, 'rules'));
      expect(exit).toBe(2);
      expect(out).toMatch(/3 examples of 1 rule pass/);
      expect(err).toMatch(/bad\.yaml:1:1: "title" is missing/);
    });
  });

  describe('explain', () => {
    const explain = (...words: string[]) => run('explain', ...words, '--rules', join(root, 'rules'));

    it('says where the text ends when it is asked for a line beyond', async () => {
      const { exit, out, err } = await explain('visit-count', `${join(root, 'a.txt')}:9`);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain('there is no line 9. The text ends on line 3.');
    });

    it('explains a rule on an article', async () => {
      const { exit, out, err } = await explain('visit-count', join(root, 'a.txt'));
      expect([exit, err]).toEqual([0, '']);
      expect(out).toMatch(/a:2: stated/);
      expect(out).toMatch(/pattern 1 of 1, line 7/);
    });

    it('explains one line of an article', async () => {
      const { out } = await explain('visit-count', `${join(root, 'a.txt')}:3`);
      expect(out).toMatch(/a:3: no match/);
      expect(out).toMatch(/✗ visit +"trip" stands here/);
    });

    it('explains words, by a rule that is named by its file', async () => {
      const { out } = await run(
        'explain',
        join(pack, 'visit-count.yaml'),
        '--text',
        'Okoro made a third visit.',
      );
      expect(out).toMatch(/text:1: stated/);
    });

    it('prints JSON on demand', async () => {
      const { out } = await explain('visit-count', join(root, 'a.txt'), '--format', 'json');
      expect(JSON.parse(out)).toMatchObject({
        rule: 'visit-count',
        sentences: [
          { line: 2, matches: [{ outcome: 'stated', statements: [{ statement: { negated: false } }] }] },
        ],
      });
    });

    it('prints the forms of the pattern words without an article', async () => {
      const { exit, out } = await explain('visit-count', '--forms');
      expect(exit).toBe(0);
      expect(out).toMatch(/visit +visit, visited, visiting, visits/);
    });

    it('finds a rule whose file is called otherwise', async () => {
      writeFileSync(join(pack, 'other.yaml'), RULE.replace('id: visit-count', 'id: call-count'));
      expect((await explain('call-count', join(root, 'a.txt'))).exit).toBe(0);
    });

    it.each([
      [['visit-cuont', 'a.txt'], /there is no rule "visit-cuont"\. Did you mean "visit-count"\?/],
      [['visit-count'], /no article to explain\. Name an article after the rule/],
      [['visit-count', 'none.txt'], /none\.txt: no such file or folder/],
    ])('has a problem with %j', async (words, message) => {
      const { exit, err } = await explain(...words);
      expect(exit).toBe(2);
      expect(err).toMatch(message);
    });
  });

  it.each(['lint', 'test', 'docs'])(
    '%s says nothing of rules that cannot be read but the problem',
    async (name) => {
      const { exit, out, err } = await run(name, join(root, 'nowhere'));
      expect([exit, out]).toEqual([2, '']);
      expect(err).toMatch(/no such file or folder/);
    },
  );

  describe('lint', () => {
    it('exits with 0 when nothing is amiss', async () => {
      const { exit, out, err } = await run('lint', pack);
      expect([exit, out, err]).toEqual([0, '1 rule: nothing amiss.\n', '']);
    });

    it('exits with 1 for a warning', async () => {
      writeFileSync(
        join(pack, 'visit-count.yaml'),
        RULE.replace('  - text: Amina Okoro visited.\n    expect: nothing\n', ''),
      );
      const { exit, out } = await run('lint', pack);
      expect(exit).toBe(1);
      expect(out).toMatch(/warning: the rule has not a near miss/);
    });

    it('exits with 2 for an error, and prints findings as JSON on demand', async () => {
      writeFileSync(join(pack, 'visit-count.yaml'), RULE.replace('match:', 'mach:'));
      const { exit, out } = await run('lint', pack, '--format', 'json');
      expect(exit).toBe(2);
      expect(JSON.parse(out)[0]).toMatchObject({
        level: 'error',
        file: expect.stringMatching(/visit-count\.yaml$/),
        help: 'Add "match:".',
      });
    });
  });

  it('stats counts what rules find in articles', async () => {
    const { exit, out } = await run('stats', join(root, 'a.txt'), '--rules', pack, '--format', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).rules).toMatchObject([{ rule: 'visit-count', statements: 1 }]);
  });

  it('docs prints a page of rules', async () => {
    const { exit, out } = await run('docs', pack);
    expect(exit).toBe(0);
    expect(out).toMatch(/^# What is checked[\s\S]*### Which visit is this\?/);
  });

  it('schema prints JSON', async () => {
    expect(JSON.parse((await run('schema')).out)).toMatchObject({ title: 'A rule of Crosswire' });
    expect(JSON.parse((await run('schema', '--lexicon')).out)).toMatchObject({
      title: 'A lexicon of Crosswire',
    });
  });

  describe('diff', () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words]);
    const diff = (...words: string[]) =>
      run('diff', join(root, 'a.txt'), '--rules', join(root, 'rules'), ...words);
    beforeEach(() => {
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'Rules');
      writeFileSync(join(pack, 'visit-count.yaml'), RULE.replace('{value} visit', '{value} (visit | trip)'));
    });

    it('shows what the rules find otherwise than at a revision', async () => {
      const { exit, out, err } = await diff();
      expect([exit, err]).toEqual([0, '']);
      expect(out).toMatch(/1 statement gained\n\+ a:3 visit-count\n {2}She made a third trip\./);
    });

    it('says when there is no such revision', async () => {
      const { exit, err } = await diff('--against', 'nowhere');
      expect(exit).toBe(2);
      expect(err).toMatch(/git has no rules here at nowhere .*Name a folder of a git repository/);
    });
  });

  describe('new', () => {
    const [a, b] = ['It was her second trip to Norton.', 'Her first visit to Norton ended.'];
    const folder = () => join(root, 'desk');

    it('writes a rule that passes lint and test as it stands', async () => {
      const { exit, out, err } = await run('new', a!, b!, '--pack', folder(), '--id', 'trip');
      expect([exit, err]).toEqual([0, '']);
      expect(out).toMatch(/trip\.yaml: the two sentences differ in ordinal and come to "conflict"/);
      expect((await run('lint', folder())).exit).toBe(0);
      expect((await run('test', folder())).exit).toBe(0);
    });

    it('takes the sentences from lines of articles', async () => {
      writeFileSync(join(root, 'b.txt'), 'Amina Okoro made her first visit.\n');
      const places = [`${join(root, 'a.txt')}:2`, `${join(root, 'b.txt')}:1`];
      const { out } = await run('new', '--from', ...places, '--pack', pack, '--print');
      expect(out).toMatch(/"@okoro \.\.\.4 \{value\} visit"/);
    });

    it('asks on a terminal for what was not given', async () => {
      const asked: string[] = [];
      const answers = [a!, b!, folder(), '', 'Which trip?', '', 'trip-count'];
      const terminal = recorder(false, async (question, suggested) => {
        asked.push(question);
        return answers[asked.length - 1] || suggested;
      });
      expect(await runProgram({ version: '1', commands, terminal }, ['rules', 'new'])).toBe(0);
      expect(asked).toHaveLength(7);
      expect(readFileSync(join(folder(), 'trip-count.yaml'), 'utf8')).toMatch(
        /title: "Which trip\?"\nquestion: "Which trip\?"\n/,
      );
    });

    it.each([
      [['one'], /a rule is made from two sentences/],
      [['Fine weather.', 'Nothing else.'], /found nothing in which the sentences differ/],
      [['--from', 'a.txt:9', 'a.txt:1'], /no such file/],
      [[a!, b!, '--value', 'money'], /neither sentence has anything that is read as money/],
      [[a!, 'She left.', '--value', 'ordinal'], /the second sentence has nothing that is read as ordinal/],
      [
        [a!, 'Her second visit ended.', '--value', 'ordinal'],
        /found no ordinal in which the sentences differ/,
      ],
    ])('has a problem with %j', async (words, message) => {
      const { exit, err } = await run('new', ...words, '--print');
      expect(exit).toBe(2);
      expect(err).toMatch(message);
    });

    it('does not write over a rule', async () => {
      const { exit, err } = await run('new', a!, b!, '--pack', pack, '--id', 'visit-count');
      expect(exit).toBe(2);
      expect(err).toMatch(/visit-count\.yaml: the file is there already/);
      expect(readFileSync(join(pack, 'visit-count.yaml'), 'utf8')).toBe(RULE);
    });
  });
});
