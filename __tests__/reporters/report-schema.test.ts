import { json } from '../../src/reporters/json.js';
import { reportSchema } from '../../src/reporters/report-schema.js';
import { compileSchema } from '../../src/schema.js';
import { reportOf } from './fixture.js';
import { repositoryFile } from './golden.js';
import { visitReport } from './visit.js';

const validate = compileSchema(reportSchema);
const amended = (change: (report: Record<string, unknown>) => void) => {
  const report = JSON.parse(json(visitReport));
  change(report);
  return validate(report);
};

describe('the report contract', () => {
  it('holds for a report', () => {
    expect(validate(JSON.parse(json(visitReport)))).toEqual([]);
  });

  it('holds for a report of nothing', () => {
    expect(validate(reportOf({ articles: [] }))).toEqual([]);
  });

  it('refuses a key that it does not have', () => {
    expect(amended((report) => Object.assign(report, { score: 1 }))).toEqual(['score is an unknown key']);
  });

  it.each(Object.keys(visitReport))('needs %s', (key) => {
    expect(amended((report) => delete report[key])).toEqual([`${key} is missing`]);
  });

  it('refuses a later version', () => {
    expect(amended((report) => Object.assign(report, { schema: 'crosswire-report/2' }))).toEqual([
      'schema must be "crosswire-report/1"',
    ]);
  });

  it('refuses a tier that is none', () => {
    const facts = (report: Record<string, unknown>) => report.facts as Record<string, unknown>[];
    expect(amended((report) => Object.assign(facts(report)[0]!, { tier: 'urgent' }))[0]).toMatch(
      /^facts\[0\]\.tier must be one of "settle"/,
    );
  });

  it('is the file that the package ships', () => {
    expect(JSON.parse(repositoryFile('schemas/report.schema.json'))).toEqual(reportSchema);
  });
});

describe('a report as JSON', () => {
  it('gives the report back', () => {
    expect(JSON.parse(json(visitReport))).toEqual(visitReport);
  });

  it('is indented by two blanks and ends with one line feed', () => {
    expect(json(visitReport)).toMatch(/^\{\n {2}"schema": "crosswire-report\/1",\n[\s\S]*[^\n]\n\}\n$/);
  });
});
