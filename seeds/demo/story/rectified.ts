import type { Moment } from '../working-time.js';
import type { Life, PlannedMeasure, Story } from './life.js';
import { reviewed } from './reviewed.js';

/** Whether something of it must be kept up after the closing. */
export function keepsUp({ fate }: Life, measures: readonly PlannedMeasure[]): boolean {
  return fate.longTerm || measures.some(({ sustained }) => sustained);
}

const rectifying = 'handedOver.rectifying';

/** The rectification of one cycle: reports, perhaps an extension, the letters to those who are late, the application and its review. */
export function* rectified(life: Life, measures: readonly PlannedMeasure[], began: Moment, pace: number): Story {
  const { cast, fate, mission, random } = life;
  const at = (share: number) => life.daysAfter(began, Math.round(mission.periodDays * share));
  const reports = random.chance(0.3) ? 2 : 1;
  for (let nth = 1; nth <= reports; nth++) {
    const done = measures.slice(0, nth - 1).map(({ id }) => ({ measureId: id, progress: 'basicallyDone' }));
    const payload = { text: life.phrase('progress'), measures: done };
    const notBefore = at((Math.min(pace, 1) * nth) / (reports + 1));
    yield { wait: [3, 12], notBefore, by: cast.liaison, type: 'REPORT_PROGRESS', payload, reaches: rectifying };
  }
  if (random.chance(0.1)) {
    yield { wait: [1, 5], by: cast.office, type: 'COMMENT', payload: { text: life.phrase('comment') }, reaches: rectifying };
  }
  // What is kept up in the long term has no limit to extend or to let pass.
  if (fate.extension !== undefined && !fate.longTerm) yield* extension(life, began, at(Math.min(pace, 1) * 0.85));
  if (pace > 1.04 && !fate.longTerm) yield* pressed(life, at(1.05));
  yield* finished(life, measures, at(pace));
}

function* extension(life: Life, began: Moment, notBefore: Moment): Story {
  const { cast, fate, mission } = life;
  // Later than the limit itself can have become by its pauses.
  const newDate = life.dateAfter(began, mission.periodDays + life.random.between(70, 105));
  const asked = { reason: life.phrase('extensionReason'), newDate };
  yield { wait: [1, 4], notBefore, by: cast.head, type: 'REQUEST_EXTENSION', payload: asked, reaches: 'extension.requested' };
  const answer =
    fate.extension === 'granted'
      ? { type: 'GRANT_EXTENSION', payload: { opinion: life.phrase('extensionGranted') } }
      : { type: 'REFUSE_EXTENSION', payload: { ground: life.phrase('extensionRefused') } };
  yield { wait: [1, 4], by: cast.office, ...answer, reaches: rectifying };
}

/** What happens to those who let the limit pass: a letter, later an interview. */
function* pressed(life: Life, notBefore: Moment): Story {
  const { cast } = life;
  yield {
    wait: [1, 5],
    notBefore,
    by: cast.discipline,
    type: 'URGE',
    payload: { text: life.phrase('urged') },
    reaches: rectifying,
  };
  if (!life.random.chance(0.5)) return;
  const interview = (today: string) => ({
    heldOn: today,
    participants: [cast.head.name, cast.liaison.name],
    record: life.phrase('interview'),
    demands: life.phrase('interviewDemands'),
  });
  yield { wait: [8, 14], by: cast.office, type: 'INTERVIEW', payload: interview, reaches: rectifying };
}

function* finished(life: Life, measures: readonly PlannedMeasure[], notBefore: Moment): Story {
  const { cast, random } = life;
  const shown = random.chance(0.3) ? [life.evidence()] : [];
  const reported = measures.map(({ id, sustained, result }) => ({
    measureId: id,
    progress: sustained || random.chance(0.08) ? 'basicallyDone' : 'done',
    ...(result !== undefined && { results: [result] }),
  }));
  const report = { text: life.phrase('finalProgress'), measures: reported, evidenceIds: shown.map(({ id }) => id) };
  yield {
    wait: [1, 3],
    notBefore,
    by: cast.liaison,
    type: 'REPORT_PROGRESS',
    payload: report,
    reaches: rectifying,
    evidence: shown,
  };
  const payload = { result: life.phrase('result') };
  yield { wait: [0, 3], by: cast.head, type: 'SUBMIT_FOR_REVIEW', payload, reaches: 'reviewed.jointReview' };
  yield* reviewed(life, rectifying, keepsUp(life, measures));
}
