import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisations = [
  `CREATE TABLE organisations (
    id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    kind text NOT NULL,
    code text,
    path text COLLATE "C" NOT NULL,
    synthetic boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT organisations_pkey PRIMARY KEY (id),
    CONSTRAINT organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations (id),
    CONSTRAINT organisations_code_key UNIQUE (code),
    CONSTRAINT organisations_parent_id_name_key UNIQUE (parent_id, name),
    CONSTRAINT organisations_path_key UNIQUE (path),
    CONSTRAINT organisations_kind_check CHECK (kind IN ('province', 'city', 'county', 'township', 'village',
      'partyOrganisation', 'department', 'enterprise', 'office', 'oversightBody')),
    CONSTRAINT organisations_path_check CHECK (path LIKE '/%' AND right(path, 38) = '/' || id || '/')
  )`,
  // A unique constraint treats two nulls as different: the names of roots need an index of their own.
  'CREATE UNIQUE INDEX organisations_root_name_key ON organisations (name) WHERE parent_id IS NULL',
  "CREATE INDEX organisations_office_path ON organisations (path) WHERE kind = 'office'",
];

const accounts = [
  `CREATE TABLE users (
    id uuid NOT NULL,
    username text NOT NULL,
    name text NOT NULL,
    duty text,
    password_hash text NOT NULL,
    must_change_password boolean NOT NULL,
    password_changed_at timestamptz NOT NULL,
    active boolean NOT NULL DEFAULT true,
    failed_attempts integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_sign_in_at timestamptz,
    synthetic boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_duty_key UNIQUE (id, duty),
    CONSTRAINT users_duty_check CHECK (duty IN ('business', 'systemAdmin', 'securityAdmin', 'auditAdmin'))
  )`,
  'CREATE UNIQUE INDEX users_username_key ON users (lower(username))',
  // Separation of the three administrators: a binding's duty must be the one duty of its account.
  `CREATE TABLE role_bindings (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    duty text NOT NULL,
    org_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT role_bindings_pkey PRIMARY KEY (id),
    CONSTRAINT role_bindings_user_id_role_org_id_key UNIQUE (user_id, role, org_id),
    CONSTRAINT role_bindings_separation_fkey FOREIGN KEY (user_id, duty) REFERENCES users (id, duty),
    CONSTRAINT role_bindings_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisations (id),
    CONSTRAINT role_bindings_role_check CHECK (role IN ('inspectionOffice', 'teamLeader', 'deputyLeader', 'teamMember',
      'unitLiaison', 'unitHead', 'supervisor', 'functionalDepartment', 'leadership',
      'systemAdmin', 'securityAdmin', 'auditAdmin')),
    CONSTRAINT role_bindings_duty_check CHECK (duty =
      CASE WHEN role IN ('systemAdmin', 'securityAdmin', 'auditAdmin') THEN role ELSE 'business' END)
  )`,
  'CREATE INDEX role_bindings_org_id ON role_bindings (org_id)',
  `CREATE TABLE sessions (
    token_hash bytea NOT NULL,
    user_id uuid NOT NULL,
    ip text NOT NULL,
    user_agent text NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    CONSTRAINT sessions_pkey PRIMARY KEY (token_hash),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
  )`,
  'CREATE INDEX sessions_user_id ON sessions (user_id)',
  `CREATE TABLE api_tokens (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    last_used_at timestamptz,
    CONSTRAINT api_tokens_pkey PRIMARY KEY (id),
    CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash),
    CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
  )`,
  'CREATE INDEX api_tokens_user_id ON api_tokens (user_id)',
  `CREATE TABLE posts (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    holder_id uuid,
    synthetic boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT posts_pkey PRIMARY KEY (id),
    CONSTRAINT posts_organisation_id_name_key UNIQUE (organisation_id, name),
    CONSTRAINT posts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id),
    CONSTRAINT posts_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES users (id)
  )`,
  'CREATE INDEX posts_holder_id ON posts (holder_id)',
];

const audit = [
  `CREATE TABLE audit_events (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid NOT NULL,
    actor_username text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    target_type text NOT NULL,
    target_id uuid,
    target_name text,
    before jsonb,
    after jsonb,
    request_id text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT audit_events_pkey PRIMARY KEY (seq)
  )`,
  'CREATE INDEX audit_events_actor_id ON audit_events (actor_id, seq)',
  'CREATE INDEX audit_events_target_id ON audit_events (target_id, seq)',
  `CREATE FUNCTION audit_event_hash(event audit_events) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(
      event.seq, event.id, (extract(epoch FROM event.at) * 1000000)::bigint, event.actor_id, event.actor_username, event.actor_name,
      event.action, event.target_type, event.target_id, event.target_name, event.before, event.after,
      event.request_id, event.previous_hash)::text, 'UTF8')), 'hex')
  $$`,
  // Numbers and chains the rows one after another; the lock makes writers wait for each other until they commit.
  `CREATE FUNCTION audit_events_chain() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last audit_events;
    BEGIN
      PERFORM pg_advisory_xact_lock(7204120);
      SELECT * INTO last FROM audit_events ORDER BY seq DESC LIMIT 1;
      NEW.seq := coalesce(last.seq, 0) + 1;
      NEW.previous_hash := coalesce(last.hash, repeat('0', 64));
      NEW.hash := audit_event_hash(NEW);
      RETURN NEW;
    END
  $$`,
  `CREATE FUNCTION audit_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'audit_events only grows' USING ERRCODE = 'insufficient_privilege';
    END
  $$`,
  `CREATE TRIGGER audit_events_chain BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_events_chain()`,
  `CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION audit_events_refuse()`,
];

/** Organisations, posts, accounts with what they may do and how they sign in, and the audit of everything done to them. */
export class OrganisationsAndAccounts1700000000200 implements MigrationInterface {
  name = 'OrganisationsAndAccounts1700000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...organisations, ...accounts, ...audit]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE posts, api_tokens, sessions, role_bindings, users, organisations');
    await runner.query('DROP FUNCTION audit_event_hash(audit_events)');
    await runner.query('DROP TABLE audit_events');
    await runner.query('DROP FUNCTION audit_events_chain(), audit_events_refuse()');
  }
}
