import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'ALTER TABLE users ADD COLUMN email text',
  `CREATE TABLE notifications (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    level text,
    limit_kind text,
    mandatory boolean NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    CONSTRAINT notifications_pkey PRIMARY KEY (id),
    CONSTRAINT notifications_once UNIQUE (case_id, seq, ordinal, user_id),
    CONSTRAINT notifications_user FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT notifications_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT notifications_kind CHECK (kind IN ('reminder', 'overdue', 'urged', 'interviewed', 'commented', 'handedOver', 'yourTurn')),
    CONSTRAINT notifications_limit_kind CHECK (limit_kind IN ('case', 'step'))
  )`,
  'CREATE INDEX notifications_of_user ON notifications (user_id, created_at, id)',
  'CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL',
  `CREATE TABLE notification_preferences (
    user_id uuid NOT NULL,
    language text NOT NULL,
    mail_kinds text[] NOT NULL,
    quiet_from text,
    quiet_to text,
    rest_days date[] NOT NULL,
    digest boolean,
    unsubscribe_token text NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT notification_preferences_pkey PRIMARY KEY (user_id),
    CONSTRAINT notification_preferences_token UNIQUE (unsubscribe_token),
    CONSTRAINT notification_preferences_user FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT notification_preferences_language CHECK (language IN ('zh', 'en')),
    CONSTRAINT notification_preferences_quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
  )`,
  `CREATE TABLE webhooks (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    format text NOT NULL,
    secret text,
    events text[] NOT NULL,
    language text NOT NULL,
    active boolean NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    retry_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    removed_at timestamptz,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id),
    CONSTRAINT webhooks_office FOREIGN KEY (office_id) REFERENCES organisations (id),
    CONSTRAINT webhooks_format CHECK (format IN ('bihuan', 'wecom', 'dingtalk')),
    CONSTRAINT webhooks_language CHECK (language IN ('zh', 'en'))
  )`,
  'CREATE INDEX webhooks_of_office ON webhooks (office_id) WHERE removed_at IS NULL',
  `CREATE TABLE deliveries (
    id uuid NOT NULL,
    channel text NOT NULL,
    kind text NOT NULL,
    user_id uuid,
    webhook_id uuid,
    notification_id uuid,
    case_id uuid,
    seq integer,
    ordinal integer,
    digest_on date,
    mandatory boolean NOT NULL,
    payload jsonb,
    status text NOT NULL,
    not_before timestamptz,
    next_attempt_at timestamptz,
    leased_until timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    sent_at timestamptz,
    message_id text,
    batch_id uuid,
    answer_status integer,
    answer text,
    created_at timestamptz NOT NULL,
    CONSTRAINT deliveries_pkey PRIMARY KEY (id),
    CONSTRAINT deliveries_notification UNIQUE (channel, notification_id),
    CONSTRAINT deliveries_event UNIQUE (webhook_id, case_id, seq, ordinal),
    CONSTRAINT deliveries_digest UNIQUE (user_id, digest_on),
    CONSTRAINT deliveries_user FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT deliveries_webhook FOREIGN KEY (webhook_id) REFERENCES webhooks (id),
    CONSTRAINT deliveries_notification_id FOREIGN KEY (notification_id) REFERENCES notifications (id),
    CONSTRAINT deliveries_channel CHECK (channel IN ('mail', 'webhook', 'robot')),
    CONSTRAINT deliveries_status CHECK (status IN ('waiting', 'sending', 'sent', 'failed', 'cancelled', 'suppressed')),
    CONSTRAINT deliveries_recipient CHECK ((user_id IS NULL) <> (webhook_id IS NULL))
  )`,
  `CREATE INDEX deliveries_due ON deliveries (channel, next_attempt_at) WHERE status = 'waiting'`,
  `CREATE INDEX deliveries_leased ON deliveries (channel, leased_until) WHERE status = 'sending'`,
  `CREATE INDEX deliveries_of_user ON deliveries (user_id, channel) WHERE status = 'waiting'`,
  'CREATE INDEX deliveries_of_webhook ON deliveries (webhook_id, created_at, id)',
  'CREATE INDEX deliveries_in_time ON deliveries (created_at, id)',
];

/** The inbox, what is sent beyond it and how each sending fared, where offices want to be told, and what each person wishes. */
export class Notifications1700000001000 implements MigrationInterface {
  name = 'Notifications1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table);
  }

  /** Forward only: a mistake is mended by a further migration. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
