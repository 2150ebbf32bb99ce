import { resultKinds, type ResultKind } from '../../../workflows/issue/terms.js';
import { instantText, optionalInstant } from '../../engine/instants.js';
import type { Language } from '../../platform/words/words.js';
import type { CycleRecord, FrozenCycle, FrozenOpinion, MeasureRecord, OpinionRecord, ResultRecord } from './issue-records.js';

/** A measure with its own results. */
export function measureView(measure: MeasureRecord, results: readonly ResultRecord[], language: Language) {
  return {
    id: measure.id,
    ordinal: measure.ordinal,
    text: measure.text,
    manifestationIds: measure.manifestation_ids,
    kinds: measure.kinds,
    horizon: measure.horizon,
    owner: measure.owner,
    dueOn: measure.due_on,
    sustained: measure.sustained,
    checkStandard: measure.check_standard,
    progress: measure.progress,
    note: measure.note,
    evidenceIds: measure.evidence_ids,
    results: results.filter(({ measure_id }) => measure_id === measure.id).map((result) => resultView(result, language)),
  };
}

/** A countable result with the words of its kind and unit. */
export function resultView(result: ResultRecord, language: Language) {
  const { label, unit } = resultKinds[result.kind as ResultKind];
  return {
    kind: result.kind,
    label: label[language],
    unit: unit[language],
    count: Number(result.count),
    atLeast: result.at_least,
    cycle: result.cycle,
    measureId: result.measure_id,
    recordedAt: instantText(result.recorded_at),
  };
}

/** A body's opinion in a joint review. */
export function opinionView(opinion: OpinionRecord) {
  return {
    seq: opinion.seq,
    cycle: opinion.cycle,
    review: opinion.review,
    body: { id: opinion.body_id, name: opinion.body_name },
    by: { id: opinion.given_by, name: opinion.given_by_name },
    verdict: opinion.verdict,
    missing: opinion.missing,
    note: opinion.note,
    at: instantText(opinion.given_at),
  };
}

/** A cycle; once it has closed, with everything as it stood then, and those of its opinions that may be read. */
export function cycleView(cycle: CycleRecord, isReadable: (opinion: FrozenOpinion) => boolean, language: Language) {
  return {
    cycle: cycle.cycle,
    openedAt: instantText(cycle.opened_at),
    ground: cycle.ground,
    basis: cycle.basis,
    closedAt: optionalInstant(cycle.closed_at),
    closedLate: cycle.closed_late,
    frozen: cycle.frozen === null ? null : frozenView(cycle.frozen, isReadable, language),
  };
}

function frozenView(
  { measures, results, opinions, ...columns }: FrozenCycle,
  isReadable: (opinion: FrozenOpinion) => boolean,
  language: Language,
) {
  const counted = results.map((result) => ({ ...result, recorded_at: new Date(result.recorded_at) }));
  return {
    ...columns,
    measures: measures.map((measure) => measureView({ ...measure, evidence_ids: [] }, counted, language)),
    results: counted.map((result) => resultView(result, language)),
    opinions: opinions.filter(isReadable).map((opinion) => opinionView({ ...opinion, given_at: new Date(opinion.given_at) })),
  };
}
