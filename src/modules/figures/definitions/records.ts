import { inspectionModes, modeWords, type InspectionMode } from '../../inspections/inspections.queries.js';
import { placeKinds, placeKindWords, type PlaceKind } from '../../supervisions/supervisions.commands.js';
import { words, type Words } from '../../../platform/words/words.js';

/** A number that is counted from single records that are no cases: its one definition, in words and in SQL. */
export interface RecordDefinition {
  readonly label: Words;
  readonly definition: Words;
  /** In what it is counted. */
  readonly unit: Words;
  /** Rows of `id`, `office_id`, `day`, `title`, `organisation_id`, `synthetic` and `source`; those of the period are counted. */
  readonly rows: string;
  /** Each organisation counts once a period, with its first row. */
  readonly onceEach?: boolean;
}

const orgs = words('家', 'organisations');
const items = words('件', 'items');
const letters = words('份', 'letters');

// What overseers may not know of yet is not named: the talk counts all the same.
const talks = `SELECT t.id, t.office_id, t.held_on AS day, coalesce(i.title, c.title, '—') AS title, coalesce(i.unit_id, c.unit_id) AS organisation_id,
    coalesce(i.synthetic, c.synthetic, false) AS synthetic, coalesce(i.source, c.source) AS source
  FROM talks t LEFT JOIN inspections i ON i.id = t.inspection_id LEFT JOIN cases c ON c.id = t.case_id AND c.disclosed AND NOT c.sealed`;
const lettersOf = (where: string, day = 'l.sent_on') =>
  `SELECT l.id, l.office_id, ${day} AS day, l.title, l.addressee_id AS organisation_id, l.synthetic, l.source FROM letters l WHERE ${where}`;
const campaignRows = (columns: string, from: string, where: string) =>
  `SELECT ${columns}, p.synthetic, p.source FROM ${from} JOIN campaigns p ON p.id = x.campaign_id WHERE ${where}`;
const resultsOf = (kind: string) =>
  campaignRows('x.id, p.office_id, x.achieved_on AS day, x.title, x.organisation_id', 'campaign_results x', `x.kind = '${kind}'`);
const visitsTo = (kind: PlaceKind) =>
  `SELECT v.id, s.office_id, v.visited_on AS day, v.place AS title, v.organisation_id, s.synthetic, s.source
   FROM supervision_visits v JOIN supervisions s ON s.id = v.supervision_id WHERE v.kind = '${kind}'`;

/** What an office does beside its cases, and what came of it. source: product §5 and §6, annual overview */
const doings = {
  principalsInterviewed: {
    label: words('约谈', 'Interviews'),
    definition: words(
      '期内举行的约谈（会议谈话记录中的“约谈”），每次计一次；清单只列场次，不列谈话内容。',
      'Interviews held in the period, as records of talks tell them; the list names them, and not what was said.',
    ),
    unit: words('次', 'interviews'),
    rows: `${talks} WHERE t.kind = 'interview'`,
  },
  jointProjects: {
    label: words('巡察联动项目', 'Joint projects'),
    definition: words(
      '期内引入纪检、审计、财会等联动单位的巡察，一次巡察计一个项目。',
      'Inspections into which partners (discipline, audit, finance and others) were brought in the period; each inspection is one project.',
    ),
    unit: words('个', 'projects'),
    rows: `SELECT i.id, i.office_id, (min(p.created_at) AT TIME ZONE 'Asia/Shanghai')::date AS day, i.title, i.unit_id AS organisation_id,
      i.synthetic, i.source FROM inspection_partners p JOIN inspections i ON i.id = p.inspection_id GROUP BY i.id`,
  },
  departmentsReceivingCommonProblems: {
    label: words('接收典型共性问题的部门', 'Departments that received shared problems'),
    definition: words(
      '期内通过巡察建议书、通报等收到典型共性问题的单位，同一单位只计一次。',
      'Bodies to which problems that several units share were handed over by letter or circular in the period; each counts once.',
    ),
    unit: orgs,
    rows: lettersOf('l.shared_problem'),
    onceEach: true,
  },
  lettersSent: {
    label: words('发出建议书和通报', 'Letters sent'),
    definition: words('期内发出的巡察建议书、通报。', 'Letters of recommendation and circulars sent in the period.'),
    unit: letters,
    rows: lettersOf('true'),
  },
  lettersAnswered: {
    label: words('建议书和通报有回复', 'Letters answered'),
    definition: words(
      '期内收到回复的巡察建议书、通报，不论何时发出。',
      'Letters of recommendation and circulars that were answered in the period, whenever they were sent.',
    ),
    unit: letters,
    rows: lettersOf('l.answered_on IS NOT NULL', 'l.answered_on'),
  },
  trainingSuggestionsCollected: {
    label: words('培训汇编建议', 'Suggestions from trainings'),
    definition: words('期内培训中收集汇编的建议。', 'Suggestions collected at trainings in the period.'),
    unit: words('条', 'suggestions'),
    rows: `SELECT t.id, t.office_id, t.made_on AS day, t.text AS title, NULL::uuid AS organisation_id, t.synthetic, t.source
      FROM training_suggestions t`,
  },
} as const satisfies Record<string, RecordDefinition>;

/** What came of campaigns. */
const campaigns = {
  keyVillages: {
    label: words('专项行动覆盖重点单位', 'Units in campaigns'),
    definition: words(
      '期内列入专项行动的重点村、重点单位。',
      'Villages and other units that were taken into a campaign in the period.',
    ),
    unit: words('个', 'units'),
    rows: campaignRows(
      'x.organisation_id AS id, p.office_id, x.joined_on AS day, o.name AS title, x.organisation_id',
      'campaign_units x JOIN organisations o ON o.id = x.organisation_id',
      'true',
    ),
  },
  livelihoodMatters: {
    label: words('专项行动解决民生实事', 'Livelihood matters solved by campaigns'),
    definition: words('期内专项行动推动解决的民生实事。', 'Livelihood matters that campaigns solved in the period.'),
    unit: items,
    rows: resultsOf('livelihoodMatter'),
  },
  recommendationLetters: {
    label: words('专项行动制发巡察建议书', 'Letters of recommendation of campaigns'),
    definition: words(
      '期内为专项行动制发的巡察建议书，不含通报。',
      'Letters of recommendation, circulars apart, that were sent for a campaign in the period.',
    ),
    unit: letters,
    rows: lettersOf(`l.kind = 'recommendation' AND l.campaign_id IS NOT NULL`),
  },
  institutionsEstablished: {
    label: words('专项行动建章立制', 'Institutions of campaigns'),
    definition: words('期内专项行动督促建立的制度。', 'Institutions that came of campaigns in the period.'),
    unit: words('项', 'institutions'),
    rows: resultsOf('institution'),
  },
} as const satisfies Record<string, RecordDefinition>;

const supervisionOnly = {
  supervisionGroups: {
    label: words('督查组', 'Supervision groups'),
    definition: words('期内专项督查走访过的督查组。', 'Groups of special supervisions that went out in the period.'),
    unit: words('个', 'groups'),
    // A group is no record of its own: its first visit stands for it.
    rows: `SELECT DISTINCT ON (s.id, v.group_number) v.id, s.office_id, v.visited_on AS day,
        s.title || '（第' || v.group_number || '组）' AS title, NULL::uuid AS organisation_id, s.synthetic, s.source
      FROM supervision_visits v JOIN supervisions s ON s.id = v.supervision_id ORDER BY s.id, v.group_number, v.visited_on, v.id`,
  },
  supervisionSections: {
    label: words('督查板块', 'Sections of the check list'),
    definition: words(
      '期内开展的专项督查所用清单的板块。',
      'Sections of the check lists of the special supervisions of the period.',
    ),
    unit: words('个', 'sections'),
    rows: `SELECT md5(s.id::text || n)::uuid AS id, s.office_id, s.starts_on AS day, section ->> 'title' AS title, NULL::uuid AS organisation_id,
        s.synthetic, s.source FROM supervisions s CROSS JOIN LATERAL jsonb_array_elements(s.checklist) WITH ORDINALITY AS e (section, n)`,
  },
  supervisionItems: {
    label: words('督查细项', 'Items of the check list'),
    definition: words(
      '期内开展的专项督查所用清单的细项。',
      'Items of the check lists of the special supervisions of the period.',
    ),
    unit: words('项', 'items'),
    rows: `SELECT md5(s.id::text || n || '/' || m)::uuid AS id, s.office_id, s.starts_on AS day, (section ->> 'title') || '：' || item AS title,
        NULL::uuid AS organisation_id, s.synthetic, s.source
      FROM supervisions s CROSS JOIN LATERAL jsonb_array_elements(s.checklist) WITH ORDINALITY AS e (section, n)
      CROSS JOIN LATERAL jsonb_array_elements_text(section -> 'items') WITH ORDINALITY AS f (item, m)`,
  },
} as const satisfies Record<string, RecordDefinition>;

const visits = Object.fromEntries(
  placeKinds.map((kind): [string, RecordDefinition] => [
    `visited.${kind}`,
    {
      label: words(`督查${placeKindWords[kind].zh}`, `Supervised: ${placeKindWords[kind].en}`),
      definition: words(
        `期内专项督查到过的${placeKindWords[kind].zh}。`,
        `Places that special supervisions went to in the period: ${placeKindWords[kind].en}.`,
      ),
      unit: words('个', 'places'),
      rows: visitsTo(kind),
    },
  ]),
) as Readonly<Record<`visited.${PlaceKind}`, RecordDefinition>>;

/** The last day of an inspection is the day on which it is counted, as the coverage has it. */
const inspectionsOf = (mode: InspectionMode) => `
  SELECT i.id, i.office_id, coalesce(i.on_site_until, (i.fed_back_at AT TIME ZONE 'Asia/Shanghai')::date) AS day, i.title,
    i.unit_id AS organisation_id, i.synthetic, i.source FROM inspections i WHERE i.mode = '${mode}'
  UNION ALL SELECT p.id, r.office_id, p.ended_on, r.title, p.organisation_id, o.synthetic, p.source
    FROM past_inspections p JOIN rounds r ON r.id = p.round_id JOIN organisations o ON o.id = p.organisation_id WHERE p.mode = '${mode}'`;

const modes = Object.fromEntries(
  inspectionModes.map((mode): [string, RecordDefinition] => [
    `inspected.${mode}`,
    {
      label: modeWords[mode],
      definition: words(
        `期内完成的${modeWords[mode].zh}（含补录的既往巡察），以驻点最后一日或反馈日计。`,
        `Inspections of this kind that ended in the period (${modeWords[mode].en}), past ones noted later included, by the last day on site or of the feedback.`,
      ),
      unit: words('次', 'inspections'),
      rows: inspectionsOf(mode),
    },
  ]),
) as Readonly<Record<`inspected.${InspectionMode}`, RecordDefinition>>;

/** Every figure that is counted from records, by its name, in the sections in which an overview tells them. */
export const recordSections = {
  doings: { label: words('工作开展', 'What was done'), figures: doings },
  modes: { label: words('巡察方式', 'Inspections by kind'), figures: modes },
  campaigns: { label: words('专项行动', 'Campaigns'), figures: campaigns },
  supervisions: { label: words('专项督查', 'Special supervisions'), figures: { ...supervisionOnly, ...visits } },
} as const;

export const recordFigures = { ...doings, ...modes, ...campaigns, ...supervisionOnly, ...visits } as const satisfies Record<
  string,
  RecordDefinition
>;
export type RecordFigure = keyof typeof recordFigures;
