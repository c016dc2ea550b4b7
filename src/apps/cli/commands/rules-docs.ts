import type { Command } from '../command.js';

/** A page of all rules for people who do not write them. */
export const rulesDocs: Command = {
  name: 'rules docs',
  summary: 'print a Markdown page of all rules: questions, answers, examples, advice',
  arguments: [
    { name: '[paths...]', help: 'folders of rules, or single rules; without any, those of the package' },
  ],
  options: [
    { flags: '--rules <dir...>', help: 'the same as naming them without it; both together are read' },
  ],
  examples: ['crosswire rules docs rules/my-pack > what-we-check.md'],
  run: async (given, terminal) => {
    const [{ docsOf }, { loadFrom, printProblems, rulePaths }] = await Promise.all([
      import('../../../kit/docs.js'),
      import('../rules/loaded.js'),
    ]);
    const { rules, files, problems } = loadFrom(rulePaths(given));
    if (files.length > 0) terminal.out(docsOf(rules));
    printProblems(problems, terminal);
    return problems.length > 0 ? 2 : 0;
  },
};
