import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of every workflow, their append-only history, their limits, and what waits to be told to others. */
export class Engine1700000000100 implements MigrationInterface {
  name = 'Engine1700000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SEQUENCE case_numbers');
    await runner.query(`
      CREATE TABLE cases (
        id uuid NOT NULL,
        number text NOT NULL,
        workflow text NOT NULL,
        workflow_version integer NOT NULL,
        version integer NOT NULL,
        value jsonb NOT NULL,
        context jsonb NOT NULL,
        stage text NOT NULL,
        step text NOT NULL,
        category text NOT NULL,
        turn text NOT NULL,
        timeliness text NOT NULL,
        overdue_level smallint NOT NULL,
        extension text NOT NULL,
        cycle integer NOT NULL,
        track text,
        title text NOT NULL,
        theme text,
        unit_id uuid NOT NULL,
        office_id uuid NOT NULL,
        inspection_id uuid,
        round_id uuid,
        rule_pack text NOT NULL,
        rule_pack_version integer NOT NULL,
        team_ids uuid[] NOT NULL,
        review_body_ids uuid[] NOT NULL,
        disclosed boolean NOT NULL,
        owner_post_id uuid,
        owner_user_id uuid,
        progress text,
        sustained boolean NOT NULL,
        done_in_period boolean,
        due_at timestamptz,
        original_due_at timestamptz,
        step_due_at timestamptz,
        closed_at timestamptz,
        closed_late boolean NOT NULL,
        synthetic boolean NOT NULL,
        source text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        last_hash text NOT NULL,
        CONSTRAINT cases_pkey PRIMARY KEY (id),
        CONSTRAINT cases_number_unique UNIQUE (number),
        CONSTRAINT cases_category CHECK (category IN ('open', 'waiting', 'closed')),
        CONSTRAINT cases_turn CHECK (turn IN ('inspectionTeam', 'inspectionOffice', 'responsibleUnit', 'reviewBodies', 'nobody')),
        CONSTRAINT cases_overdue_level CHECK (overdue_level BETWEEN 0 AND 3),
        CONSTRAINT cases_progress CHECK (progress IN ('notDone', 'basicallyDone', 'done')),
        CONSTRAINT cases_timeliness CHECK (timeliness IN ('unset', 'onTrack', 'dueSoon', 'dueVerySoon', 'overdue', 'paused', 'stopped')),
        CONSTRAINT cases_extension CHECK (extension IN ('none', 'requested')),
        CONSTRAINT cases_issue_state CHECK (workflow <> 'issue' OR (stage || '.' || step) IN (
          'found.drafting', 'found.firstCheck', 'found.secondCheck', 'found.thirdCheck', 'found.confirmed', 'found.immediateProposed',
          'fixedImmediately.ordered', 'fixedImmediately.fixing',
          'handedOver.awaitingReceipt', 'handedOver.planning', 'handedOver.planReview', 'handedOver.rectifying', 'handedOver.disputed',
          'reviewed.jointReview', 'reviewed.decision', 'closed.settled', 'closed.sustaining', 'revisited.planned', 'revisited.onSite',
          'archived.archived', 'dismissed.dismissed', 'withdrawn.withdrawn', 'merged.merged'))
      )`);
    await runner.query('CREATE INDEX cases_office ON cases (office_id, id)');
    await runner.query('CREATE INDEX cases_unit ON cases (unit_id, id)');
    await runner.query('CREATE INDEX cases_inspection ON cases (inspection_id, id)');
    await runner.query(`CREATE INDEX cases_office_due ON cases (office_id, due_at, id) WHERE category <> 'closed'`);
    await runner.query(`CREATE INDEX cases_unit_due ON cases (unit_id, due_at, id) WHERE category <> 'closed'`);
    await runner.query('CREATE INDEX cases_review_bodies ON cases USING gin (review_body_ids)');

    await runner.query(`
      CREATE TABLE case_events (
        case_id uuid NOT NULL,
        seq integer NOT NULL,
        office_id uuid NOT NULL,
        workflow_version integer NOT NULL,
        type text NOT NULL,
        actor jsonb NOT NULL,
        at timestamptz NOT NULL,
        from_state text,
        to_state text NOT NULL,
        payload jsonb NOT NULL,
        facts jsonb NOT NULL,
        audience text NOT NULL,
        request_id text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT case_events_pkey PRIMARY KEY (case_id, seq),
        CONSTRAINT case_events_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT case_events_audience CHECK (audience IN ('everyone', 'inspection', 'office'))
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER case_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    await runner.query(`
      CREATE TABLE deadlines (
        case_id uuid NOT NULL,
        kind text NOT NULL,
        office_id uuid NOT NULL,
        cycle integer NOT NULL,
        clause text NOT NULL,
        status text NOT NULL,
        due_at timestamptz,
        seq integer NOT NULL,
        CONSTRAINT deadlines_pkey PRIMARY KEY (case_id, kind),
        CONSTRAINT deadlines_case FOREIGN KEY (case_id) REFERENCES cases (id),
        CONSTRAINT deadlines_kind CHECK (kind IN ('case', 'step')),
        CONSTRAINT deadlines_status CHECK (status IN ('armed', 'paused', 'awaitingCalendar', 'ended'))
      )`);
    await runner.query(`CREATE INDEX deadlines_due ON deadlines (due_at) WHERE status = 'armed'`);

    await runner.query(`
      CREATE TABLE outbox (
        case_id uuid NOT NULL,
        seq integer NOT NULL,
        ordinal integer NOT NULL,
        effect text NOT NULL,
        params jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        dispatched_at timestamptz,
        CONSTRAINT outbox_pkey PRIMARY KEY (case_id, seq, ordinal)
      )`);
    await runner.query('CREATE INDEX outbox_waiting ON outbox (created_at) WHERE dispatched_at IS NULL');
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
