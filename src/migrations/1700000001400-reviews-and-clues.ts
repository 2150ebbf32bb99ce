import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE cases ADD COLUMN addressee_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN sealed boolean NOT NULL DEFAULT false`,
  'CREATE INDEX cases_addressees ON cases USING gin (addressee_ids)',
  'ALTER TABLE cases DROP CONSTRAINT cases_turn',
  `ALTER TABLE cases ADD CONSTRAINT cases_turn
    CHECK (turn IN ('inspectionTeam', 'inspectionOffice', 'responsibleUnit', 'reviewBodies', 'addressees', 'nobody'))`,
  `ALTER TABLE cases ADD CONSTRAINT cases_joint_review_state CHECK (workflow <> 'joint-review' OR (stage || '.' || step) IN (
    'open.open', 'collecting.collecting', 'merged.merged', 'cancelled.cancelled'))`,
  `ALTER TABLE cases ADD CONSTRAINT cases_referral_state CHECK (workflow <> 'referral' OR (stage || '.' || step) IN (
    'sealed.sealed', 'transferred.transferred', 'received.received', 'answered.answered', 'withdrawn.withdrawn'))`,
  `ALTER TABLE cases ADD CONSTRAINT cases_assistance_request_state CHECK (workflow <> 'assistance-request' OR (stage || '.' || step) IN (
    'sent.sent', 'accepted.accepted', 'overdue.overdue', 'answered.answered', 'declined.declined'))`,
  `CREATE TABLE joint_reviews (
    case_id uuid NOT NULL,
    subject_case_id uuid NOT NULL,
    of text NOT NULL,
    open boolean NOT NULL,
    CONSTRAINT joint_reviews_pkey PRIMARY KEY (case_id),
    CONSTRAINT joint_reviews_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT joint_reviews_subject_case FOREIGN KEY (subject_case_id) REFERENCES cases (id),
    CONSTRAINT joint_reviews_of CHECK (of IN ('plan', 'progressReport', 'closing'))
  )`,
  'CREATE UNIQUE INDEX joint_reviews_one_open ON joint_reviews (subject_case_id, of) WHERE open',
  'CREATE INDEX joint_reviews_subject ON joint_reviews (subject_case_id)',
  `CREATE TABLE assistance_requests (
    case_id uuid NOT NULL,
    issue_id uuid,
    CONSTRAINT assistance_requests_pkey PRIMARY KEY (case_id),
    CONSTRAINT assistance_requests_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT assistance_requests_issue_case FOREIGN KEY (issue_id) REFERENCES cases (id)
  )`,
  'CREATE INDEX assistance_requests_issue ON assistance_requests (issue_id)',
  `CREATE TABLE inspection_partners (
    id uuid NOT NULL,
    inspection_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    purpose text NOT NULL,
    until date NOT NULL,
    themes text[] NOT NULL,
    case_ids uuid[] NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT inspection_partners_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_partners_inspection_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id),
    CONSTRAINT inspection_partners_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT inspection_partners_scope CHECK (cardinality(themes) + cardinality(case_ids) > 0)
  )`,
  'CREATE INDEX inspection_partners_organisation ON inspection_partners (organisation_id) WHERE revoked_at IS NULL',
  'CREATE INDEX inspection_partners_inspection ON inspection_partners (inspection_id)',
  `CREATE TABLE talks (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    inspection_id uuid,
    case_id uuid,
    kind text NOT NULL,
    held_on date NOT NULL,
    attendees text[] NOT NULL,
    record text NOT NULL,
    written_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    CONSTRAINT talks_pkey PRIMARY KEY (id),
    CONSTRAINT talks_inspection_fkey FOREIGN KEY (inspection_id) REFERENCES inspections (id),
    CONSTRAINT talks_case_fkey FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT talks_kind CHECK (kind IN ('groupMeeting', 'interview', 'briefing', 'feedbackMeeting', 'oneToOne')),
    CONSTRAINT talks_place CHECK ((inspection_id IS NULL) <> (case_id IS NULL))
  )`,
  'CREATE INDEX talks_inspection ON talks (inspection_id)',
  'CREATE INDEX talks_case ON talks (case_id)',
  `CREATE TRIGGER talks_confirmed BEFORE UPDATE OR DELETE ON talks
    FOR EACH ROW WHEN (OLD.confirmed_at IS NOT NULL) EXECUTE FUNCTION refuse_change()`,
  `CREATE TABLE talk_demands (
    id uuid NOT NULL,
    talk_id uuid NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    owner text NOT NULL,
    due_on date,
    done_at timestamptz,
    CONSTRAINT talk_demands_pkey PRIMARY KEY (id),
    CONSTRAINT talk_demands_talk_fkey FOREIGN KEY (talk_id) REFERENCES talks (id)
  )`,
  'CREATE INDEX talk_demands_talk ON talk_demands (talk_id, position)',
  // Clues have a schema of their own: a dump or a grant of everything else leaves them out.
  'CREATE SCHEMA sealed',
  `CREATE TABLE sealed.referrals (
    case_id uuid NOT NULL,
    kind text NOT NULL,
    to_org_id uuid NOT NULL,
    inspection_id uuid,
    issue_id uuid,
    CONSTRAINT referrals_pkey PRIMARY KEY (case_id),
    CONSTRAINT referrals_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT referrals_kind CHECK (kind IN ('discipline', 'audit', 'finance', 'other'))
  )`,
  `CREATE TABLE sealed.texts (
    id uuid NOT NULL,
    referral_id uuid NOT NULL,
    part text NOT NULL,
    key_id text NOT NULL,
    nonce bytea NOT NULL,
    content bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT texts_pkey PRIMARY KEY (id),
    CONSTRAINT texts_referral_fkey FOREIGN KEY (referral_id) REFERENCES sealed.referrals (case_id),
    CONSTRAINT texts_part CHECK (part IN ('clue', 'informant', 'reply'))
  )`,
  'CREATE INDEX texts_referral ON sealed.texts (referral_id, written_at)',
  'CREATE INDEX texts_key ON sealed.texts (key_id)',
  // The product adds to the store and changes the key of what lies in it; it removes nothing.
  `DO $$
  BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bihuan_app' AND pg_has_role(current_user, oid, 'MEMBER')) THEN
      GRANT USAGE ON SCHEMA sealed TO bihuan_app;
      GRANT SELECT, INSERT ON sealed.referrals, sealed.texts TO bihuan_app;
      GRANT UPDATE (key_id, nonce, content) ON sealed.texts TO bihuan_app;
    END IF;
  END $$`,
];

/** Joint reviews, referrals with their sealed store, requests for assistance, partners and talks. */
export class ReviewsAndClues1700000001400 implements MigrationInterface {
  name = 'ReviewsAndClues1700000001400';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
