import { join } from 'node:path';
import { readInputs } from '../../src/apps/files.js';
import { packageRoot } from '../../src/apps/package-root.js';
import { readRuleFiles } from '../../src/apps/rule-files.js';
import { check } from '../../src/check.js';
import { runExamples } from '../../src/examples.js';
import type { Fact, Report, Statement, VerdictKind } from '../../src/model.js';
import { loadRules } from '../../src/rules/index.js';

const { rules, problems } = loadRules(
  readRuleFiles(undefined).files.filter(({ path }) => path.includes('syria-russia/')),
);

describe('the rules of the storyline', () => {
  it('load without a problem', () => {
    expect(problems).toEqual([]);
    expect(rules.rules.length).toBeGreaterThan(60);
  });

  it('each have an example that fires, one that stays silent and one with two articles', () => {
    const lacking = rules.rules.filter(({ rule: { examples } }) => {
      const kinds = new Set(examples.map(({ expect }) => expect.kind));
      return (
        !kinds.has('statement') || !kinds.has('nothing') || !examples.some(({ texts }) => texts.length > 1)
      );
    });
    expect(lacking.map(({ rule }) => rule.id)).toEqual([]);
  });

  it('do on their examples what they say', () => {
    const failed = runExamples(rules)
      .filter(({ passed }) => !passed)
      .map(({ rule, example, expected, actual }) => `${rule.id}:${example.line} ${expected}, not ${actual}`);
    expect(failed).toEqual([]);
  });

  it('tell an editor what would fit wherever the seeds differ', async () => {
    const { disputed } = await readSeeds();
    const mute = disputed.filter(
      ({ rule, fitsAll, ask }) => rule !== 'quotations' && (fitsAll ?? ask) === null,
    );
    expect(mute.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('on the seeds they raise', () => {
  const points: readonly (readonly [
    title: string,
    rule: string,
    verdict: VerdictKind,
    places: readonly string[],
  ])[] = [
    ['growth against withdrawal', 'bases-presence', 'conflict', ['002:1', '003:18']],
    ['growth against staying, in one text', 'bases-presence', 'internal', ['002:1', '002:13']],
    ['Qamishli left against being left', 'withdrawal-qamishli', 'conflict', ['000:9', '002:8']],
    ['Qamishli asked for against being left', 'withdrawal-qamishli', 'progress', ['000:9', '001:59']],
    ['the second visit against the first official one', 'visit-count', 'conflict', ['000:6', '003:16']],
    ['the second encounter and the first visit in one text', 'visit-count', 'internal', ['003:14', '003:16']],
    ['where Peskov leaves off', 'bases-peskov', 'conflict', ['001:61', '002:7']],
    ['unity done against unity ahead', 'quotes-unity', 'conflict', ['000:3', '001:39']],
    ['who holds the north-east', 'northeast-holder', 'conflict', ['000:3', '002:8']],
    ['rebuilding: readiness against contracts', 'economy-rebuilding', 'progress', ['000:6', '004:6']],
    ['sanctions overcome against sanctions that bite', 'economy-sanctions', 'progress', ['001:37', '004:6']],
    ['a major role against a historic one', 'quotes-russia-role', 'progress', ['001:39', '002:4']],
    ['critical against crucial', 'quotes-critical-or-crucial', 'wording', ['001:13', '001:15']],
    [
      'who was in the room, plain and per pro-Kremlin media',
      'talks-military-chiefs',
      'certainty',
      ['000:2', '000:6'],
    ],
    ['the only bases against the only official ones', 'bases-only-abroad', 'qualifier', ['002:9', '003:18']],
  ];

  it.each(points)('%s', async (_, rule, verdict, places) => {
    const { fact, placesOf } = await readSeeds();
    const found = fact(rule).verdicts.filter((each) => each.verdict === verdict);
    expect(found.flatMap(({ between }) => between.map((pair) => placesOf(pair).toSorted()))).toContainEqual(
      places,
    );
  });

  it("Assad's extradition as planned, reported, not known and not commented on", async () => {
    const { statementsOf, fact } = await readSeeds();
    const certainties = new Set(statementsOf('assad-extradition-raised').map(({ certainty }) => certainty));
    expect([...certainties].sort()).toEqual(['no-comment', 'planned', 'reported', 'unclear']);
    expect(fact('assad-extradition-raised').tier).toBe('care');
  });

  it("Putin's words to his guest that one text turns into words about him", async () => {
    const { fact } = await readSeeds();
    const reasons = fact('quotations').verdicts.map(({ reason }) => reason);
    expect(
      reasons.some((reason) => reason.includes('your efforts') && reason.includes('al-Sharaa’s efforts')),
    ).toBe(true);
  });
});

describe('on the seeds they do not raise', () => {
  it.each([
    ["the dates of Assad's fall and flight", ['assad-fall-date', 'assad-flight-date', 'assad-time-since']],
    ['four months against October', ['visit-interval', 'visit-previous']],
    ['1944 against the Cold War', ['relations-diplomatic-year', 'relations-cold-war']],
    ["2015 against the war's length", ['war-intervention-date', 'war-length', 'war-start']],
    ['an air base and a naval base against two bases', ['bases-count', 'bases-names']],
    ['ousted against fled against collapsed', ['assad-fall-how', 'assad-fall-who']],
    ['family against wife', ['assad-with-whom', 'assad-where']],
    ['the day, the city and the place of the meeting', ['visit-day', 'visit-city', 'visit-venue']],
  ])('%s', async (_, ids) => {
    const { disputed } = await readSeeds();
    expect(disputed.map(({ rule }) => rule).filter((rule) => ids.includes(rule))).toEqual([]);
  });

  it("October's visit against January's", async () => {
    const { fact, report, placesOf } = await readSeeds();
    expect(placesOf(fact('visit-count').answers.flatMap(({ statements }) => statements))).not.toContain(
      '002:11',
    );
    const october = report.facts.find(({ rule, key }) => rule === 'visit-count' && key.visit === '2025-10');
    expect(october?.answers.map(({ value }) => value)).toEqual(['first']);
    expect(october?.tier).not.toBe('settle');
  });

  it('leaving Qamishli against keeping the coast', async () => {
    const { report, placesOf } = await readSeeds();
    const pairs = report.facts
      .filter(({ rule }) => rule.startsWith('bases-') || rule.startsWith('withdrawal-'))
      .flatMap(({ verdicts }) =>
        verdicts.filter(({ verdict }) => verdict === 'conflict' || verdict === 'internal'),
      )
      .flatMap(({ between }) => between.map((pair) => placesOf(pair).toSorted().join()));
    expect(pairs).not.toContain('003:18,004:4');
    expect(pairs).not.toContain('000:9,003:18');
    expect(pairs).not.toContain('000:9,000:9');
  });

  it.each([
    ['"former Syrian leader" as the present one', 'people-sharaa-office', '001:57'],
    ['"another close ally" as Assad', 'assad-ally-of-russia', '002:13'],
    ["Russia's role in the war as its role in the region", 'quotes-russia-role', '002:11'],
    ['"last visited in October" as this visit', 'visit-count', '000:10'],
  ])('%s', async (_, rule, place) => {
    const { statementsOf, placesOf } = await readSeeds();
    expect(placesOf(statementsOf(rule).map(({ id }) => id))).not.toContain(place);
  });

  it('photo credits as what a text says', async () => {
    const { report } = await readSeeds();
    const speakers = report.statements.flatMap(({ attribution }) => attribution?.who ?? []);
    expect(speakers.filter((who) => /\bA(?:F)?P\b|Photo/.test(who))).toEqual([]);
  });
});

interface Seeds {
  readonly report: Report;
  readonly disputed: readonly Fact[];
  /** A rule's fact on this event. */
  fact(rule: string): Fact;
  statementsOf(rule: string): readonly Statement[];
  /** `003:16` of statements by id. */
  placesOf(ids: readonly string[]): readonly string[];
}

let seeds: Promise<Seeds> | null = null;

function readSeeds(): Promise<Seeds> {
  seeds ??= checkSeeds();
  return seeds;
}

async function checkSeeds(): Promise<Seeds> {
  const { articles } = await readInputs([join(packageRoot(), 'seeds')]);
  const report = check(articles, rules);
  const byId = new Map(report.statements.map((statement) => [statement.id, statement]));
  return {
    report,
    disputed: report.facts.filter(({ tier }) => tier === 'settle' || tier === 'care'),
    fact: (rule) => {
      const found = report.facts.find(
        (fact) => fact.rule === rule && (fact.key.visit ?? 'story') === 'story',
      );
      if (found === undefined) throw new Error(`the seeds say nothing on ${rule}`);
      return found;
    },
    statementsOf: (rule) => report.statements.filter((statement) => statement.rule === rule),
    placesOf: (ids) =>
      ids.flatMap((id) => {
        const found = byId.get(id);
        return found === undefined ? [] : [`${found.article.slice(0, 3)}:${found.line}`];
      }),
  };
}
