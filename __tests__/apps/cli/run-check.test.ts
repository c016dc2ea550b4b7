import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/apps/cli/commands/index.js';
import { runProgram } from '../../../src/apps/cli/program.js';
import type { Report } from '../../../src/model.js';
import { recorder } from './helpers.js';

const RULE = `
id: visit-count
title: Which visit is this?
question: Which visit to Moscow is this one?
severity: medium
value: ordinal
match: ["{value} visit"]
examples:
  - text: It is his second visit.
    expect: { value: second }
  - text: He visited.
    expect: nothing
  - articles: { A: It is his second visit., B: It is his first visit. }
    expect: conflict
`;

describe('crosswire check', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswire-'));
    mkdirSync(join(root, 'rules', 'pack'), { recursive: true });
    mkdirSync(join(root, 'in'));
    writeFileSync(join(root, 'rules', 'pack', 'visit-count.yaml'), RULE);
    writeFileSync(join(root, 'in', 'a.txt'), 'It is his second visit to Moscow.');
    writeFileSync(join(root, 'in', 'b.txt'), 'It is his first visit to Moscow.');
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const run = async (...words: string[]) => {
    const terminal = recorder();
    const all = words.includes('--rules') ? words : [...words, '--rules', join(root, 'rules')];
    const exit = await runProgram({ version: '1', commands, terminal }, ['check', ...all]);
    return { exit, ...terminal.said };
  };
  const folder = () => join(root, 'in');
  const reportOf = (json: string) => JSON.parse(json) as Report;

  it('prints a summary, and exits with 0 whatever it finds', async () => {
    const { exit, out, err } = await run(folder());
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Which visit is this?');
  });

  it('prints Markdown and JSON on demand', async () => {
    expect((await run(folder(), '--format', 'markdown')).out).toMatch(/^# /m);
    const report = reportOf((await run(folder(), '--format', 'json')).out);
    expect(report.facts.map(({ tier, severity }) => [tier, severity])).toEqual([['settle', 'medium']]);
  });

  it.each([
    ['high', 0],
    ['medium', 1],
    ['low', 1],
    ['never', 0],
  ])('with --fail-on %s exits with %i on a conflict of medium severity', async (least, expected) => {
    expect((await run(folder(), '--fail-on', least)).exit).toBe(expected);
  });

  it('never fails a run because of a draft rule, and lists what it finds apart', async () => {
    writeFileSync(join(root, 'rules', 'pack', 'visit-count.yaml'), `${RULE}state: draft\n`);
    const { exit, out } = await run(folder(), '--fail-on', 'low', '--format', 'json');
    expect(exit).toBe(0);
    expect(reportOf(out).facts).toEqual([]);
    expect(reportOf(out).factsOfDraftRules.map(({ tier }) => tier)).toEqual(['settle']);
  });

  it('writes the report to --out and prints nothing', async () => {
    const out = join(root, 'report.json');
    expect(await run(folder(), '--format', 'json', '--out', out)).toEqual({ exit: 0, out: '', err: '' });
    expect(reportOf(readFileSync(out, 'utf8')).articles).toHaveLength(2);
  });

  it('prints the report when --out cannot be written, says so, and exits with 2', async () => {
    const out = join(root, 'none', 'report.json');
    const result = await run(folder(), '--format', 'json', '--out', out);
    expect(result.exit).toBe(2);
    expect(result.err).toBe(
      `problem ${out}: there is no folder "${join(root, 'none')}". Make it first, or name another place. The report was printed instead.\n`,
    );
    expect(reportOf(result.out).articles).toHaveLength(2);
  });

  it('reads the rest when an input is missing, and tells in the report, too', async () => {
    const missing = join(root, 'none.txt');
    const { exit, out, err } = await run(folder(), missing, '--format', 'json', '--fail-on', 'low');
    expect(exit).toBe(2);
    expect(err).toMatch(/none\.txt: no such file or folder\./);
    expect(reportOf(out).articles).toHaveLength(2);
    expect(reportOf(out).problems.map(({ file }) => file)).toEqual([missing]);
  });

  it('has a problem with a folder without articles', async () => {
    mkdirSync(join(root, 'empty'));
    const { exit, err } = await run(join(root, 'empty'));
    expect(exit).toBe(2);
    expect(err).toMatch(/no article to read\. Name \.txt, \.md or \.jsonl files/);
  });

  it('has one problem, not two, with a path that is not there, and tells of no rule', async () => {
    const { exit, out, err } = await run(join(root, 'nowhere'));
    expect([exit, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(out).toMatch(/Could not look: there is no article to compare\.\n$/);
  });

  it('names on the terminal what lies in a folder and was not read, and an article that is there twice', async () => {
    writeFileSync(join(root, 'in', 'c.txt'), 'It is his first visit to Moscow.');
    writeFileSync(join(root, 'in', 'draft.pages'), 'x');
    const { out } = await run(folder());
    const line = out.replace(/\s+/g, ' ');
    expect(line).toMatch(/Note on \S+in: not read: draft\.pages\./);
    expect(line).toMatch(/Note on \S+c\.txt: the same article as \S+b\.txt; it counts once\./);
  });

  it('has a problem with a folder without rules, and still lists the articles', async () => {
    mkdirSync(join(root, 'empty'));
    const { exit, out, err } = await run(folder(), '--format', 'json', '--rules', join(root, 'empty'));
    expect(exit).toBe(2);
    expect(err).toMatch(/no rules here/);
    expect(reportOf(out).articles).toHaveLength(2);
  });

  it('gives the same bytes whatever the order of the paths', async () => {
    const paths = ['a.txt', 'b.txt'].map((name) => join(folder(), name));
    const formats = ['text', 'markdown', 'json'].map(async (format) => {
      const { out } = await run(...paths, '--format', format);
      expect((await run(...paths.toReversed(), '--format', format)).out).toBe(out);
      expect((await run(folder(), '--format', format)).out).toBe(out);
    });
    await Promise.all(formats);
  });

  it('finds the same in texts with a byte order mark, Windows line ends and NUL bytes', async () => {
    writeFileSync(join(root, 'in', 'a.txt'), '\uFEFFTalks\r\n\r\nIt is his second visit to Moscow.\r\n');
    writeFileSync(join(root, 'in', 'b.txt'), 'Talks\n\nIt is his first visit to Moscow. They \0 met.\n');
    const { exit, out } = await run(folder(), '--format', 'json');
    const report = reportOf(out);
    expect(exit).toBe(0);
    expect(report.facts.map(({ tier }) => tier)).toEqual(['settle']);
    expect(report.statements.map(({ line }) => line)).toEqual([3, 3]);
    expect(report.notes.map(({ message }) => message)).toContain(
      'a NUL byte stands in the text; it was read as it is.',
    );
  });

  it('counts an article once that is given twice', async () => {
    writeFileSync(join(root, 'in', 'c.txt'), 'It is his first visit to Moscow.');
    const report = reportOf((await run(folder(), '--format', 'json')).out);
    expect(report.articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(report.notes.map(({ message }) => message).join()).toContain('the same article as');
  });
});
