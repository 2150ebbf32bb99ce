import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { optionalInstant } from '../../engine/instants.js';
import type { CaseChange } from '../../engine/write-path/effects.js';
import type { Outcome } from '../../engine/write-path/write-path.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { OpenIssueDto } from './dto/open-issue.dto.js';
import type { ManifestationDraft, ReviseWorkingPaper } from '../../../workflows/issue/v1/payloads/found.js';
import type { MeasureDraft } from '../../../workflows/issue/v1/payloads/handed-over.js';
import type { MeasureProgress, Result } from '../../../workflows/issue/v1/payloads/rectified.js';

const insertIssues = statement(
  'issues.insert',
  'INSERT INTO issues SELECT * FROM jsonb_populate_recordset(NULL::issues, $1::jsonb)',
);
const insertManifestations = statement(
  'issues.insert-manifestations',
  'INSERT INTO manifestations SELECT * FROM jsonb_populate_recordset(NULL::manifestations, $1::jsonb)',
);
const insertCycles = statement(
  'issues.insert-cycles',
  'INSERT INTO issue_cycles (case_id, cycle, opened_at, ground, basis, due_at) SELECT n.case_id, n.cycle, n.opened_at, n.ground, n.basis, c.due_at FROM jsonb_populate_recordset(NULL::issue_cycles, $1::jsonb) n JOIN cases c ON c.id = n.case_id',
);
const revise = statement(
  'issues.revise',
  `UPDATE issues SET finding = coalesce($2, finding), severity = coalesce($3, severity), place = coalesce($4, place),
    occurred_at = coalesce($5, occurred_at), method = coalesce($6, method) WHERE case_id = $1`,
);
const dropManifestations = statement(
  'issues.drop-manifestations',
  'DELETE FROM manifestations WHERE case_id = $1 AND NOT id = ANY($2::uuid[])',
);
const upsertManifestations = statement(
  'issues.upsert-manifestations',
  `INSERT INTO manifestations SELECT * FROM jsonb_populate_recordset(NULL::manifestations, $1::jsonb)
   ON CONFLICT (case_id, id) DO UPDATE SET ordinal = excluded.ordinal, text = excluded.text`,
);
const setGoal = statement('issues.set-goal', 'UPDATE issues SET goal = coalesce($2, goal) WHERE case_id = $1');
const dropMeasures = statement('issues.drop-measures', 'DELETE FROM measures WHERE case_id = $1 AND NOT id = ANY($2::uuid[])');
const upsertMeasures = statement(
  'issues.upsert-measures',
  `INSERT INTO measures SELECT * FROM jsonb_populate_recordset(NULL::measures, $1::jsonb)
   ON CONFLICT (case_id, id) DO UPDATE SET ordinal = excluded.ordinal, text = excluded.text, manifestation_ids = excluded.manifestation_ids,
     kinds = excluded.kinds, horizon = excluded.horizon, owner = excluded.owner, due_on = excluded.due_on,
     sustained = excluded.sustained, check_standard = excluded.check_standard`,
);
const setProgress = statement(
  'issues.set-progress',
  `UPDATE measures SET progress = n.progress, note = coalesce(n.note, measures.note)
   FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, progress text, note text) WHERE measures.id = n.id AND measures.case_id = $1`,
);
const restartProgress = statement(
  'issues.restart-progress',
  `UPDATE measures SET progress = 'notDone', note = NULL WHERE case_id = $1`,
);
const insertMeasureEvidence = statement(
  'issues.insert-measure-evidence',
  'INSERT INTO measure_evidence SELECT * FROM jsonb_populate_recordset(NULL::measure_evidence, $1::jsonb) ON CONFLICT DO NOTHING',
);
const insertResults = statement(
  'issues.insert-results',
  'INSERT INTO results SELECT * FROM jsonb_populate_recordset(NULL::results, $1::jsonb)',
);
const insertOpinion = statement(
  'issues.insert-opinion',
  'INSERT INTO opinions SELECT * FROM jsonb_populate_recordset(NULL::opinions, $1::jsonb)',
);
const closeCycle = statement(
  'issues.close-cycle',
  `UPDATE issue_cycles SET closed_at = $3, closed_late = $4, frozen = $5::jsonb || jsonb_build_object(
     'measures', coalesce((SELECT jsonb_agg(to_jsonb(m) ORDER BY m.ordinal) FROM measures m WHERE m.case_id = $1), '[]'),
     'results', coalesce((SELECT jsonb_agg(to_jsonb(r) ORDER BY r.seq, r.ordinal) FROM results r WHERE r.case_id = $1 AND r.cycle = $2), '[]'),
     'opinions', coalesce((SELECT jsonb_agg(to_jsonb(o) ORDER BY o.seq) FROM opinions o WHERE o.case_id = $1 AND o.cycle = $2), '[]'))
   WHERE case_id = $1 AND cycle = $2`,
);
const setMergedInto = statement('issues.set-merged-into', 'UPDATE issues SET merged_into = $2 WHERE case_id = $1');

/** The issue's own tables. Writes are queued on the unit of work and leave with the event that they belong to. */
@Injectable()
export class IssueRepository {
  /** The findings of issues just opened, in the order of their outcomes. */
  insert(unit: UnitOfWork, outcomes: readonly Outcome[], findings: readonly OpenIssueDto[]): void {
    const pairs = outcomes.flatMap(({ row }, index) => {
      const finding = findings[index];
      return finding === undefined ? [] : [{ row, finding }];
    });
    unit.write(insertIssues, [
      JSON.stringify(
        pairs.map(({ row, finding }) => ({
          case_id: row.id,
          finding: finding.finding,
          severity: finding.severity ?? 'general',
          systemic: finding.systemic ?? false,
          occurred_at: finding.occurredAt ?? null,
          place: finding.place ?? null,
          method: finding.method ?? null,
          causes: finding.causes ?? [],
        })),
      ),
    ]);
    unit.write(insertManifestations, [
      JSON.stringify(pairs.flatMap(({ row, finding }) => manifestationRecords(row.id, finding.manifestations))),
    ]);
    unit.write(insertCycles, [JSON.stringify(pairs.map(({ row }) => ({ case_id: row.id, cycle: 1, opened_at: unit.now })))]);
  }

  revise(unit: UnitOfWork, { row, event }: CaseChange): void {
    const { finding, severity, place, occurredAt, method, manifestations } = event.payload as Partial<ReviseWorkingPaper>;
    unit.write(revise, [row.id, finding, severity, place, occurredAt, method]);
    if (manifestations === undefined) return;
    unit.write(dropManifestations, [row.id, manifestations.map(({ id }) => id)]);
    unit.write(upsertManifestations, [JSON.stringify(manifestationRecords(row.id, manifestations))]);
  }

  /** Puts the measures of a new plan in place of those of the old one, or adds to them. */
  savePlan(
    unit: UnitOfWork,
    { row, event }: CaseChange,
    goal: string | undefined,
    measures: readonly MeasureDraft[],
    known: readonly string[],
  ): void {
    const kept = known.length - measures.length;
    unit.write(setGoal, [row.id, goal]);
    if (event.type === 'SUBMIT_PLAN') unit.write(dropMeasures, [row.id, measures.map(({ id }) => id)]);
    const records = measures.map((measure, index) => ({
      id: measure.id,
      case_id: row.id,
      ordinal: kept + index + 1,
      text: measure.text,
      manifestation_ids: measure.manifestationIds,
      kinds: measure.kinds ?? [],
      horizon: measure.horizon,
      owner: measure.owner,
      due_on: measure.dueOn ?? null,
      sustained: measure.sustained ?? false,
      check_standard: measure.checkStandard,
      progress: 'notDone',
      note: null,
    }));
    unit.write(upsertMeasures, [JSON.stringify(records)]);
  }

  saveProgress(unit: UnitOfWork, change: CaseChange, reports: readonly MeasureProgress[]): void {
    if (reports.length === 0) return;
    const { row } = change;
    unit.write(setProgress, [
      row.id,
      JSON.stringify(reports.map(({ measureId, progress, note }) => ({ id: measureId, progress, note }))),
    ]);
    const evidence = reports.flatMap(({ measureId, evidenceIds = [] }) =>
      evidenceIds.map((id) => ({ measure_id: measureId, evidence_id: id, case_id: row.id })),
    );
    if (evidence.length > 0) unit.write(insertMeasureEvidence, [JSON.stringify(evidence)]);
    this.saveResults(
      unit,
      change,
      reports.flatMap(({ measureId, results = [] }) => results.map((result) => ({ ...result, measureId }))),
    );
  }

  saveResults(
    unit: UnitOfWork,
    { row, seq, now }: CaseChange,
    results: readonly (Result & { readonly measureId?: string })[],
  ): void {
    if (results.length === 0) return;
    const records = results.map(({ kind, count, atLeast, measureId }, ordinal) => ({
      case_id: row.id,
      seq,
      ordinal,
      cycle: row.cycle,
      measure_id: measureId ?? null,
      kind,
      count,
      at_least: atLeast ?? false,
      recorded_at: now,
    }));
    unit.write(insertResults, [JSON.stringify(records)]);
  }

  saveOpinion(unit: UnitOfWork, { row, seq, event, now }: CaseChange, review: 'plan' | 'closing'): void {
    const { verdict, missing = null, note = null } = event.payload;
    const { actor } = event;
    const record = {
      case_id: row.id,
      seq,
      cycle: row.cycle,
      review,
      body_id: actor.orgId,
      body_name: actor.orgName,
      given_by: actor.id,
      given_by_name: actor.name,
      verdict,
      missing,
      note,
      given_at: now,
    };
    unit.write(insertOpinion, [JSON.stringify([record])]);
  }

  /** Freezes the cycle that has just closed with its dates, measures, results and opinions. */
  closeCycle(unit: UnitOfWork, { row, now }: CaseChange): void {
    const frozen = {
      dueAt: optionalInstant(row.dueAt),
      originalDueAt: optionalInstant(row.originalDueAt),
      progress: row.progress,
      doneInPeriod: row.doneInPeriod,
      sustained: row.sustained,
    };
    unit.write(closeCycle, [row.id, row.cycle, now, row.closedLate, JSON.stringify(frozen)]);
  }

  openCycle(unit: UnitOfWork, { row, event, now }: CaseChange): void {
    const { ground = null, basis = null } = event.payload;
    unit.write(insertCycles, [JSON.stringify([{ case_id: row.id, cycle: row.cycle, opened_at: now, ground, basis }])]);
    unit.write(restartProgress, [row.id]);
  }

  setMergedInto(unit: UnitOfWork, { row }: CaseChange, intoCaseId: string): void {
    unit.write(setMergedInto, [row.id, intoCaseId]);
  }
}

const manifestationRecords = (caseId: string, manifestations: readonly ManifestationDraft[]) =>
  manifestations.map(({ id, text }, index) => ({ id: id ?? uuidv7(), case_id: caseId, ordinal: index + 1, text }));
