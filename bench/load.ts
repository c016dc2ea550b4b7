import { readRuleFiles } from '../src/apps/rule-files.js';
import { planOf } from '../src/extract/search/plan.js';
import { loadRules } from '../src/rules/index.js';

/** Prints how many milliseconds it takes to load the rules of a folder, to the point where a check can run. */
function main(folder: string): void {
  const start = performance.now();
  const read = readRuleFiles([folder]);
  const { rules, problems } = loadRules(read.files);
  planOf(rules);
  const taken = performance.now() - start;
  const [fault] = [...read.problems, ...problems];
  if (fault !== undefined) throw new Error(`${fault.file}: ${fault.message}`);
  process.stdout.write(String(taken));
}

main(process.argv[2] ?? 'rules');
