import type { FactSpec, Spec } from './fixture.js';
import { reportOf } from './fixture.js';

const peskov = { who: 'Peskov', direct: true } as const;
const sharaa = { who: 'al-Sharaa', direct: true } as const;
const putin = { who: 'Putin', direct: true } as const;
const OPENING = 'Transcript of the opening remarks.';

const settle: readonly FactSpec[] = [
  {
    rule: 'qamishli-withdrawal',
    title: 'Qamishli: have the Russians left?',
    tier: 'settle',
    severity: 'high',
    verdicts: [
      [
        'conflict',
        '002 has the withdrawal complete, The National has it under way on the same day.',
        [
          [0, 1],
          [0, 2],
        ],
      ],
    ],
    says: [
      {
        in: '002',
        line: 8,
        quote:
          'Earlier this week, Russia reportedly withdrew its forces from the Qamishli airbase in Kurdish-controlled northeastern Syria, leaving the country with only two Mediterranean bases.',
        marks: ['withdrew'],
        value: 'complete',
        type: 'stage',
        certainty: 'reported',
      },
      {
        in: '000',
        line: 9,
        quote:
          "The meeting comes amid reports of Russia withdrawing its forces from Qamishli airport, a relatively small group compared to its airbase and a naval base on Syria's Mediterranean coast, both of which it is expected to maintain.",
        marks: ['withdrawing'],
        value: 'under way',
        type: 'stage',
        certainty: 'reported',
      },
      {
        in: '004',
        line: 4,
        quote:
          'The visit came amid reports that Russia was pulling forces from Qamishli airport in northeast Syria while retaining its larger Hmeimim air base and the Tartous naval facility on the Mediterranean coast.',
        marks: ['pulling'],
        value: 'under way',
        type: 'stage',
        certainty: 'reported',
      },
      {
        in: '001',
        line: 59,
        quote:
          'On reports that Syrian authorities had requested Russia’s withdrawal from an airfield in Qamishli, Peskov said only the Defence Ministry could address such matters.',
        marks: ['requested', 'withdrawal'],
        value: 'requested',
        type: 'stage',
        certainty: 'reported',
      },
    ],
    bothHoldIf: 'the pull-out ended between the reports',
    fitsAll: 'amid reports of a Russian withdrawal from Qamishli',
    ask: 'Russian and Syrian defence ministries: who is still at Qamishli, who asked?',
  },
  {
    rule: 'visit-count',
    title: 'Which visit is this?',
    tier: 'settle',
    key: { visit: 'story' },
    verdicts: [
      ['conflict', 'Kurdistan24 has a first visit, AA and The National have a second.', [[3, 0]]],
      ['internal', 'Kurdistan24 has both.', [[3, 2]]],
      ['qualifier', 'Only Kurdistan24 has “official”.', [[3, 0]]],
    ],
    says: [
      {
        in: '001',
        line: 9,
        quote:
          'Opening a meeting in Moscow with al Sharaa, who is making his second visit to Russia in four months, Putin expressed his support for the Syrian leader.',
        marks: ['second'],
        value: 'second',
        type: 'ordinal',
      },
      {
        in: '000',
        line: 6,
        quote:
          'There was no obvious outcome from the Moscow meeting, the second such trip by Mr Al Shara since seizing power from Bashar Al Assad in 2024.',
        marks: ['second'],
        value: 'second',
        type: 'ordinal',
      },
      {
        in: '003',
        line: 14,
        quote:
          'The meeting marked the second face-to-face encounter between the two leaders, following their first talks in October 2025, and comes at a critical moment for both governments.',
        marks: ['second'],
        value: 'second',
        type: 'ordinal',
      },
      {
        in: '003',
        line: 16,
        quote:
          'Al-Sharaa arrived in Moscow earlier on Wednesday for his first official visit since assuming power in late 2024, following the collapse of the Bashar al-Assad government.',
        marks: ['first', 'official'],
        value: 'first',
        type: 'ordinal',
        qualifiers: ['official'],
      },
    ],
    bothHoldIf: "October's visit was not official.",
    fitsAll: 'his second meeting with Putin, after one in October',
    ask: "The desk or Kurdistan24: was October's visit official?",
  },
  {
    rule: 'unity',
    title: 'Unity: done, or still ahead?',
    tier: 'settle',
    verdicts: [
      ['wording', 'The National has al-Sharaa speak of it as overcome, AA as the challenge now.', [[0, 1]]],
    ],
    says: [
      {
        in: '000',
        line: 3,
        quote:
          '“Over the past year, Syria has overcome many obstacles, most recently the challenge of unifying its territory,” Mr Al Shara said.',
        marks: ['overcome', 'unifying'],
        value: 'overcome',
        ...sharaa,
      },
      {
        in: '001',
        line: 39,
        quote: '"The major challenge is the reunification of Syrian territory.',
        marks: ['is'],
        value: 'ahead',
        ...sharaa,
      },
    ],
    fitsAll: 'al-Sharaa spoke of the challenge of reunifying Syria',
    ask: OPENING,
  },
];

const care: readonly FactSpec[] = [
  {
    rule: 'extradition',
    title: "Was Assad's extradition raised?",
    tier: 'care',
    verdicts: [['certainty', 'Kurdistan24 has it planned, The National leaves it open.', [[0, 1]]]],
    says: [
      {
        in: '003',
        line: 20,
        quote:
          'Syrian officials said al-Sharaa also plans to press Moscow on the extradition of former president Bashar al-Assad and other senior officials to face prosecution over alleged war crimes, underscoring Damascus’ emphasis on transitional justice as it seeks to stabilize the country after years of conflict.',
        marks: ['plans to press'],
        value: 'yes',
        type: 'yes-no',
        certainty: 'planned',
        who: 'Syrian officials',
      },
      {
        in: '000',
        line: 13,
        quote:
          "It was unclear whether discussions during Wednesday's visit touched on the future of Mr Al Assad, who is wanted by Syrian authorities.",
        marks: ['unclear'],
        value: null,
        certainty: 'unclear',
      },
      {
        in: '001',
        line: 57,
        quote: 'Peskov said: "We are not commenting on the Assad issue."',
        marks: ['not commenting'],
        value: null,
        certainty: 'no-comment',
        ...peskov,
      },
    ],
    fitsAll: "Damascus has asked for Assad's return; the Kremlin would not comment",
  },
  {
    rule: 'euphrates',
    title: '“critical” or “crucial”?',
    tier: 'care',
    verdicts: [['wording', 'AA has two words for one remark of Putin’s.', [[0, 1]]]],
    says: [
      {
        in: '001',
        line: 13,
        quote:
          'Putin particularly praised the advancement of the Syrian army in the Euphrates region, saying integration of this area is "critical" for the restoration of Syria.',
        marks: ['critical'],
        value: 'critical',
        type: 'text',
        ...putin,
      },
      {
        in: '001',
        line: 15,
        quote:
          '"I hope that the integration of the Euphrates region is, without a doubt, a crucial step in this direction and that it will contribute to the restoration of Syria\'s territorial integrity as a whole," he said.',
        marks: ['crucial'],
        value: 'crucial',
        type: 'text',
        ...putin,
      },
    ],
    fitsAll: 'Putin stressed the integration of the Euphrates region',
    ask: OPENING,
  },
  {
    rule: 'only-bases',
    title: "Russia's only bases abroad?",
    tier: 'care',
    verdicts: [['qualifier', 'Only Kurdistan24 has “official”.', [[0, 1]]]],
    says: [
      {
        in: '003',
        line: 18,
        quote:
          'The summit coincides with Russia’s gradual military withdrawal from northern Syria and the repositioning of its forces toward coastal strongholds, including the Hmeimim airbase and the Tartus naval facility—Moscow’s only official military installations outside the former Soviet Union.',
        marks: ['only official'],
        value: 'only',
        qualifiers: ['official', 'only'],
      },
      {
        in: '002',
        line: 9,
        quote:
          'These are the only two military positions Russia currently has on foreign soil outside the former Soviet Union.',
        marks: ['only two'],
        value: 'only',
        qualifiers: ['only'],
      },
    ],
  },
];

const rest: readonly FactSpec[] = [
  {
    rule: 'assad-fall',
    title: "Assad's fall",
    tier: 'undisputed',
    verdicts: [
      [
        'precision',
        'December 2024 lies in late 2024 and in 2024.',
        [
          [0, 2],
          [0, 3],
        ],
      ],
    ],
    says: [
      {
        in: '000',
        line: 11,
        quote:
          "Bashar Al Assad and his family have been in exile in Russia since December 2024 when he was removed from office by an offensive led by Mr Al Shara's forces.",
        marks: ['December 2024'],
        value: 'December 2024',
        type: 'date',
      },
      {
        in: '004',
        line: 3,
        quote:
          'Moscow seeks to secure a continued foothold following Sharaa’s Islamist coalition ousting of Bashar al-Assad in December 2024.',
        marks: ['December 2024'],
        value: 'December 2024',
        type: 'date',
      },
      {
        in: '003',
        line: 16,
        quote: 'his first official visit since assuming power in late 2024',
        marks: ['late 2024'],
        value: 'late 2024',
        type: 'date',
      },
      {
        in: '000',
        line: 6,
        quote: 'since seizing power from Bashar Al Assad in 2024.',
        marks: ['2024'],
        value: '2024',
        type: 'date',
      },
    ],
  },
  {
    rule: 'air-base',
    title: 'The air base',
    tier: 'undisputed',
    verdicts: [['agreement', '002 and Kurdistan24 have the same.', [[0, 1]]]],
    says: [
      {
        in: '002',
        line: 7,
        quote: 'Russian troops are deployed at the Khmeimim air base',
        marks: ['Khmeimim'],
        value: 'Hmeimim',
        type: 'place',
      },
      {
        in: '003',
        line: 18,
        quote: 'including the Hmeimim airbase',
        marks: ['Hmeimim'],
        value: 'Hmeimim',
        type: 'place',
      },
    ],
  },
  {
    rule: 'visit-count',
    title: 'Which visit is this?',
    tier: 'confirm',
    key: { visit: '2025-10' },
    verdicts: [['single-source', '002 alone has it.', []]],
    says: [
      {
        in: '002',
        line: 11,
        quote:
          'He made his first visit to Moscow since taking power in Syria in October, where he tried to put aside the animosity and maintain friendly relations with Putin.',
        marks: ['first'],
        value: 'first',
        type: 'ordinal',
      },
    ],
  },
  {
    rule: 'assets',
    title: 'Assets in Russian banks',
    tier: 'confirm',
    verdicts: [['single-source', 'The National alone has it.', []]],
    says: [
      {
        in: '000',
        line: 12,
        quote:
          "Last year, Mr Al Shara demanded at a meeting in Damascus that Russia hand over Mr Al Assad and about $2 billion in liquid assets held by the exiled dictator's family in Russian banks, sources told The National at the time.",
        marks: ['about $2 billion'],
        value: 'about $2 billion',
        type: 'money',
        certainty: 'reported',
        who: 'sources',
      },
    ],
  },
  {
    rule: 'growth',
    title: 'Growth of economic cooperation',
    tier: 'listed',
    verdicts: [['unresolved', 'AA gives no year for “recently”.', [[0, 0]]]],
    says: [
      {
        in: '001',
        line: 19,
        quote:
          'Putin also noted that thanks to the efforts of both governments, economic cooperation “moved from the dead point” and grew by some 4 percent recently.',
        marks: ['some 4 percent'],
        value: 'about 4 %',
        type: 'percent',
        who: 'Putin',
      },
    ],
  },
];

export const visitSpec: Spec = {
  title: 'Putin and al-Sharaa in Moscow, 28 January 2026',
  articles: [
    { id: '000', source: 'The National', asOf: { day: '2026-01-28', from: 'story' } },
    {
      id: '001',
      source: 'AA',
      credit: 'AA',
      title: 'Putin hails progress in Syria during Moscow talks with al Sharaa',
    },
    { id: '002', asOf: { day: '2026-01-28', from: 'story' } },
    { id: '003', source: 'Kurdistan24', asOf: { day: '2026-01-28', from: 'caption' } },
    { id: '004', asOf: { day: null, from: 'none' } },
  ],
  facts: [...settle, ...care, ...rest],
  apart: [
    {
      in: '000',
      line: 10,
      quote: "Mr Al Shara last visited Russia in October and held talks on Moscow's assets in Syria.",
      marks: ['in October'],
      why: 'two days stand beside it',
    },
  ],
  unchecked: {
    rulesThatNeverFired: ['casualties', 'delegation-size'],
    figuresUncovered: [
      {
        article: '001',
        quote:
          'Putin highlighted the depth of Russia-Syria ties, noting that diplomatic relations were established in 1944, a difficult time for Russia, which was then fighting Nazi Germany in World War II.',
        start: 23000,
        end: 23184,
      },
    ],
  },
  notes: [{ file: '003.txt', line: 6, message: 'repeats line 5; counted once.' }],
};

/** A report that resembles the one on the five seed articles. */
export const visitReport = reportOf(visitSpec);
