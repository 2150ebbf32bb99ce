export const floorRows = 100_000;

/** The least that a durable, audited transition needs. `$1` is the case. */
export const transaction = [
  'BEGIN',
  'SELECT state, version FROM floor_cases WHERE id = $1 FOR UPDATE',
  `UPDATE floor_cases SET state = 'open', version = version + 1 WHERE id = $1`,
  `INSERT INTO floor_history (case_id, event, payload) VALUES ($1, 'EVENT', '{"text":"a remark"}')`,
  `INSERT INTO floor_outbox (case_id, effect, params) VALUES ($1, 'caseChanged', '{"type":"EVENT"}')`,
  'COMMIT',
] as const;
