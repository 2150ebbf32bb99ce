import type { Actor } from '../../src/platform/http/actor.js';
import { seedId } from '../ids.js';
import type { PlannedCase, PlannedDeed, PlannedEvidence } from '../play/planned-case.js';
import type { PublishedCase } from './published-case.js';
import * as texts from './texts.js';

/** Who plays the parts of one case, all of them placeholders. */
export interface Parts {
  readonly member: Actor;
  readonly deputy: Actor;
  readonly leader: Actor;
  readonly office: Actor;
  readonly head: Actor;
}

/** What a case stands in beside its parts. */
export interface Setting {
  readonly inspectionId: string;
  /** Milliseconds: the one instant of all deeds, since the article dates none of them. */
  readonly at: number;
  readonly day: string;
  readonly parts: Parts;
  readonly article: Buffer;
}

type Send = Omit<PlannedDeed, 'at'>;

const opinion = { opinion: texts.notStated };

/** A published case, driven to the last stage that its article tells of, and not beyond. */
export function publishedStory(published: PublishedCase, setting: Setting): PlannedCase {
  const { at, parts, inspectionId } = setting;
  const id = seedId(`published/${published.key}`, at);
  const finding = {
    id,
    actor: parts.member,
    inspectionId,
    title: published.title,
    finding: texts.findingText(published),
    theme: published.category,
    place: published.unit.join(''),
    manifestations: [{ id: manifestationId(published, setting), text: texts.findingText(published) }],
    source: texts.sourceLine(published),
  };
  const reaches = (stage: PublishedCase['lifecycle'][number]) => published.lifecycle.includes(stage);
  const deeds = [
    ...checked(setting, published),
    ...(published.route === 'fixedImmediately' ? ordered(setting, published) : handedOver(setting, published)),
    ...sourced(setting, published, id),
    ...(reaches('reviewed') ? rectified(setting, published, evidenceId(id, at)) : []),
    ...(reaches('revisited') ? revisited(setting, published) : []),
  ];
  return { id, openedAt: at, finding, deeds: deeds.map((deed) => ({ at, ...deed })) };
}

/** The working paper and its three checks: every issue has passed them. */
function checked({ parts }: Setting, { referral }: PublishedCase): Send[] {
  const note = `巡纪审联动发现的线索；具体线索${texts.notStated}。`;
  return [
    { actor: parts.member, type: 'SUBMIT_WORKING_PAPER', payload: {} },
    ...[parts.deputy, parts.leader, parts.office].map((actor) => ({ actor, type: 'PASS_CHECK', payload: opinion })),
    ...(referral === undefined ? [] : [{ actor: parts.office, type: 'REFER', payload: { to: referral, note } }]),
  ];
}

function ordered({ parts }: Setting, { measures }: PublishedCase): Send[] {
  const payload = { requirement: measures.join('；') };
  return [
    { actor: parts.leader, type: 'FIX_IMMEDIATELY', payload },
    { actor: parts.office, type: 'FIX_IMMEDIATELY', payload },
  ];
}

function handedOver({ parts }: Setting, { measures }: PublishedCase): Send[] {
  return [{ actor: parts.office, type: 'HAND_OVER', payload: { requirement: measures.join('；') } }];
}

/** The article itself, and what of the case it does not say. */
function sourced({ parts, article, at }: Setting, published: PublishedCase, id: string): Send[] {
  const file: PlannedEvidence = {
    id: evidenceId(id, at),
    name: published.source,
    mediaType: 'text/plain',
    content: article,
  };
  const attached = { evidenceIds: [file.id], note: `报道原文：${texts.sourceLine(published)}` };
  // To have taken the problems home is to have signed for them; of the others it is only known from what came of it.
  const signed = published.lifecycle.includes('reviewed') || published.measures.some((measure) => measure.includes('认领'));
  return [
    { actor: parts.office, type: 'ATTACH_EVIDENCE', payload: attached, evidence: [file] },
    { actor: parts.office, type: 'COMMENT', payload: { text: texts.sourceNote(published) } },
    ...(signed ? [{ actor: parts.head, type: 'SIGN_FOR', payload: {} }] : []),
  ];
}

function rectified(setting: Setting, published: PublishedCase, articleId: string): Send[] {
  const { parts } = setting;
  const planned = published.route === 'handedOver' ? measuresOf(setting, published) : [];
  const report = {
    text: texts.resultText(published),
    measures: planned.map(({ id }) => ({ measureId: id, progress: 'done' })),
    evidenceIds: [articleId],
  };
  const application = { result: texts.resultText(published), results: published.results ?? [], evidenceIds: [articleId] };
  const goal = `整改目标${texts.notStated}；各项措施的责任人、时限、验收标准${texts.notStated}，时限栏填${setting.day}只为满足填报。`;
  return [
    ...(planned.length === 0
      ? []
      : [
          { actor: parts.head, type: 'SUBMIT_PLAN', payload: { goal, measures: planned } },
          { actor: parts.office, type: 'APPROVE_PLAN', payload: opinion },
        ]),
    { actor: parts.head, type: 'REPORT_PROGRESS', payload: report },
    { actor: parts.head, type: 'SUBMIT_FOR_REVIEW', payload: application },
  ];
}

function measuresOf(setting: Setting, published: PublishedCase) {
  return published.measures.map((text, index) => ({
    id: seedId(`published/${published.key}/measure${index}`, setting.at),
    text,
    manifestationIds: [manifestationId(published, setting)],
    horizon: /制度|清单|意见|评估|平台/.test(text) ? 'keepFixed' : 'fixNow',
    owner: texts.notStated,
    dueOn: setting.day,
    checkStandard: texts.notStated,
  }));
}

/** The team went back, and what it found is told; whether the case was then filed the article does not say. */
function revisited({ parts, day }: Setting, published: PublishedCase): Send[] {
  const note = `回访日期${texts.notStated}，此处填报道所述时期的最后一天。`;
  return [
    { actor: parts.office, type: 'APPROVE', payload: opinion },
    { actor: parts.office, type: 'PLAN_REVISIT', payload: { plannedOn: day, note } },
    { actor: parts.member, type: 'START_REVISIT', payload: { note: texts.revisitText(published) } },
    { actor: parts.leader, type: 'COMMENT', payload: { text: texts.revisitText(published) } },
  ];
}

const manifestationId = ({ key }: PublishedCase, { at }: Setting) => seedId(`published/${key}/manifestation`, at);
const evidenceId = (caseId: string, at: number) => seedId(`${caseId}/article`, at);
