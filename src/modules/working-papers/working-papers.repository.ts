import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** How an office numbers its papers, and how many handlers it asks for. */
export interface Scheme {
  readonly format: string;
  readonly handlers: number;
}

/** What an office settles: how many handlers it insists on may be left open. */
export type SettledScheme = Pick<Scheme, 'format'> & { readonly handlers?: number };

/**
 * What holds for an office that has settled nothing: two handlers a paper, as everywhere in the field. A paper with fewer says so
 * (`handlersMissing`), but is submitted all the same: only a number that the office has settled itself is demanded of a submission.
 */
export const defaultScheme: Scheme = { format: '{term}-{round}-{unit}-{seq:3}', handlers: 2 };

export interface Named {
  readonly userId: string;
  readonly name: string;
}

/** Tells of a person and an office whether the one inspects for the other. */
export type Inspects = (userId: string, officeId: string) => boolean;

export interface MeetingRow {
  readonly id: string;
  readonly heldOn: string;
  readonly attendees: readonly Named[];
  readonly decision: string;
  readonly recordedBy: string;
}

const findScheme = statement<Scheme>(
  'working-papers.scheme',
  'SELECT format, coalesce(handlers, $2) AS handlers FROM working_paper_schemes WHERE office_id = $1',
);
const saveScheme = statement(
  'working-papers.save-scheme',
  `INSERT INTO working_paper_schemes (office_id, format, handlers, updated_at) VALUES ($1, $2, $3, $4)
   ON CONFLICT (office_id) DO UPDATE SET format = $2, handlers = $3, updated_at = $4`,
);
// Demanded of a submission is what the office has settled; where it has settled nothing, nothing.
const handlersFor = statement<{ required: number; ids: string[] }>(
  'working-papers.handlers-for',
  `SELECT coalesce((SELECT handlers FROM working_paper_schemes WHERE office_id = $1), 1) AS required,
     coalesce((SELECT array_agg(user_id ORDER BY user_id) FROM working_paper_handlers WHERE case_id = $2), '{}') AS ids`,
);
// One statement, so that it leaves with the commit: the beginning by the scheme, the next number of that beginning, the paper.
const number = statement(
  'working-papers.number',
  `WITH scheme AS (
     SELECT coalesce(s.format, $4) AS format, t.number AS term, r.number AS round, coalesce(u.code, u.name) AS unit
     FROM inspections i JOIN rounds r ON r.id = i.round_id JOIN terms t ON t.id = r.term_id JOIN organisations u ON u.id = i.unit_id
     LEFT JOIN working_paper_schemes s ON s.office_id = i.office_id
     WHERE i.id = $3 AND NOT EXISTS (SELECT FROM working_papers p WHERE p.case_id = $1)
   ), beginning AS (
     SELECT replace(replace(replace(replace(left(format, -7), '{term}', term::text), '{round}', round::text), '{year}', $5), '{unit}', unit)
       AS prefix, substring(format FROM '\\{seq:(\\d)\\}$')::int AS digits
     FROM scheme
   ), counted AS (
     INSERT INTO working_paper_counters AS counter (office_id, prefix, last) SELECT $2, prefix, 1 FROM beginning
     ON CONFLICT (office_id, prefix) DO UPDATE SET last = counter.last + 1 RETURNING last::text AS last
   )
   INSERT INTO working_papers (case_id, office_id, number, numbered_at)
   SELECT $1, $2, prefix || lpad(last, greatest(digits, length(last)), '0'), $6 FROM beginning, counted`,
);
const findNumber = statement<{ number: string }>(
  'working-papers.find-number',
  'SELECT number FROM working_papers WHERE case_id = $1',
);
const handlers = statement<Named>(
  'working-papers.handlers',
  `SELECT h.user_id AS "userId", u.name FROM working_paper_handlers h JOIN users u ON u.id = h.user_id
   WHERE h.case_id = $1 ORDER BY u.name, h.user_id`,
);
const clearHandlers = statement('working-papers.clear-handlers', 'DELETE FROM working_paper_handlers WHERE case_id = $1');
const addHandlers = statement(
  'working-papers.add-handlers',
  'INSERT INTO working_paper_handlers (case_id, user_id) SELECT $1, id FROM unnest($2::uuid[]) AS id',
);
const proofs = statement<{ evidenceId: string; proves: string }>(
  'working-papers.evidence',
  'SELECT evidence_id AS "evidenceId", proves FROM working_paper_evidence WHERE case_id = $1 ORDER BY ordinal',
);
const clearProofs = statement('working-papers.clear-evidence', 'DELETE FROM working_paper_evidence WHERE case_id = $1');
const addProofs = statement(
  'working-papers.add-evidence',
  `INSERT INTO working_paper_evidence (case_id, evidence_id, ordinal, proves)
   SELECT $1, p.id, p.ordinal, p.proves FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS p (id, proves, ordinal)`,
);
const meetings = statement<MeetingRow>(
  'working-papers.meetings',
  `SELECT m.id, m.held_on AS "heldOn", m.decision, r.name AS "recordedBy",
     (SELECT jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name) ORDER BY u.name, u.id) FROM users u WHERE u.id = ANY(m.attendee_ids)) AS attendees
   FROM group_meetings m JOIN users r ON r.id = m.recorded_by WHERE m.case_id = $1 ORDER BY m.held_on, m.id`,
);
const addMeeting = statement(
  'working-papers.add-meeting',
  `INSERT INTO group_meetings (id, case_id, held_on, attendee_ids, decision, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const inspectors = statement<{ id: string; office_id: string }>(
  'working-papers.inspectors',
  `SELECT DISTINCT u.id, b.org_id AS office_id FROM users u JOIN role_bindings b ON b.user_id = u.id
   WHERE u.id = ANY($2::uuid[]) AND u.active AND b.org_id = ANY($1::uuid[]) AND b.role IN ('teamLeader', 'deputyLeader', 'teamMember')`,
);

/** Reads and writes what a working paper has beside the text of its issue. */
@Injectable()
export class WorkingPapersRepository {
  constructor(private readonly database: Database) {}

  async scheme(officeId: string): Promise<Scheme> {
    return (await this.database.rows(findScheme, [officeId, defaultScheme.handlers]))[0] ?? defaultScheme;
  }

  saveScheme(unit: UnitOfWork, officeId: string, { format, handlers }: SettledScheme): void {
    unit.write(saveScheme, [officeId, format, handlers ?? null, unit.now]);
  }

  /** Who handles a paper and how many must, in the transaction of its submission. */
  async handlersFor(unit: UnitOfWork, officeId: string, caseId: string): Promise<{ required: number; ids: string[] }> {
    const [row] = await unit.read(handlersFor, [officeId, caseId]);
    return row ?? { required: 1, ids: [] };
  }

  /** Gives a paper the next number of its scheme, unless it has one. */
  number(unit: UnitOfWork, paper: { caseId: string; officeId: string; inspectionId: string; year: string }): void {
    const { caseId, officeId, inspectionId, year } = paper;
    unit.write(number, [caseId, officeId, inspectionId, defaultScheme.format, year, unit.now]);
  }

  async paper(caseId: string) {
    const [numbers, named, evidence, groupMeetings] = await Promise.all([
      this.database.rows(findNumber, [caseId]),
      this.database.rows(handlers, [caseId]),
      this.database.rows(proofs, [caseId]),
      this.database.rows(meetings, [caseId]),
    ]);
    return { number: numbers[0]?.number ?? null, handlers: named, evidence, groupMeetings };
  }

  /** Whether somebody among these people inspects for one of these offices. */
  async inspectors(unit: UnitOfWork, officeIds: readonly string[], ids: readonly string[]): Promise<Inspects> {
    const rows = await unit.read(inspectors, [[...new Set(officeIds)], [...new Set(ids)]]);
    const found = new Set(rows.map(({ id, office_id }) => `${id} ${office_id}`));
    return (id, officeId) => found.has(`${id} ${officeId}`);
  }

  replaceHandlers(unit: UnitOfWork, caseId: string, userIds: readonly string[]): void {
    unit.write(clearHandlers, [caseId]);
    unit.write(addHandlers, [caseId, userIds]);
  }

  replaceEvidence(unit: UnitOfWork, caseId: string, list: readonly { evidenceId: string; proves: string }[]): void {
    unit.write(clearProofs, [caseId]);
    unit.write(addProofs, [caseId, list.map(({ evidenceId }) => evidenceId), list.map(({ proves }) => proves)]);
  }

  addMeeting(
    unit: UnitOfWork,
    id: string,
    caseId: string,
    meeting: { heldOn: string; attendeeIds: string[]; decision: string },
  ): void {
    const { heldOn, attendeeIds, decision } = meeting;
    unit.write(addMeeting, [id, caseId, heldOn, attendeeIds, decision, unit.actor.id, unit.now]);
  }
}
