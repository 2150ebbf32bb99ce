import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE annual_plans (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year integer NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    submitted_by uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT annual_plans_pkey PRIMARY KEY (id),
    CONSTRAINT annual_plans_office_id_year_key UNIQUE (office_id, year),
    CONSTRAINT annual_plans_office_id_fkey FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT annual_plans_status CHECK (status IN ('drafted', 'submitted', 'approved'))
  )`,
  `CREATE TABLE annual_plan_items (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    mode text NOT NULL,
    round_number integer,
    quarter integer,
    note text,
    ordinal integer NOT NULL,
    CONSTRAINT annual_plan_items_pkey PRIMARY KEY (id),
    CONSTRAINT annual_plan_items_once_key UNIQUE (plan_id, unit_id, mode),
    CONSTRAINT annual_plan_items_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES annual_plans (id),
    CONSTRAINT annual_plan_items_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations (id),
    CONSTRAINT annual_plan_items_mode CHECK (mode IN ('regular', 'elevated', 'mobile', 'special', 'joint', 'village')),
    CONSTRAINT annual_plan_items_quarter CHECK (quarter BETWEEN 1 AND 4)
  )`,
  `CREATE TABLE annual_plan_changes (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status text NOT NULL,
    ground text NOT NULL,
    content jsonb NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    decided_at timestamptz,
    opinion text,
    CONSTRAINT annual_plan_changes_pkey PRIMARY KEY (id),
    CONSTRAINT annual_plan_changes_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES annual_plans (id),
    CONSTRAINT annual_plan_changes_status CHECK (status IN ('requested', 'approved', 'refused'))
  )`,
  'CREATE INDEX annual_plan_changes_plan_id ON annual_plan_changes (plan_id, requested_at)',
  `CREATE TABLE annual_plan_log (
    plan_id uuid NOT NULL,
    version integer NOT NULL,
    action text NOT NULL,
    actor_id uuid NOT NULL,
    actor_name text NOT NULL,
    at timestamptz NOT NULL,
    detail jsonb NOT NULL,
    CONSTRAINT annual_plan_log_pkey PRIMARY KEY (plan_id, version),
    CONSTRAINT annual_plan_log_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES annual_plans (id)
  )`,
];

/** Plans of a year's inspections, their changes after approval, and the log of everything done to them. */
export class AnnualPlans1700000001530 implements MigrationInterface {
  name = 'AnnualPlans1700000001530';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
