import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

const insert = statement(
  'audit.insert',
  `INSERT INTO audit_events (id, at, actor_id, actor_username, actor_name, action, target_type, target_id, target_name, before, after, request_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** What was done to what, with the values before and after; never a password, a token or a hash of one. */
export interface AuditEntry {
  /** `user.created`: the kind of thing and a past participle. */
  readonly action: string;
  readonly target: { readonly type: string; readonly id?: string; readonly name?: string };
  readonly before?: object;
  readonly after?: object;
}

/** Keeps what is done in administration: who, what, when, before and after, for which request. */
@Injectable()
export class AuditTrail {
  /** Adds an entry to the chain, with the commit of the unit of work. The database numbers and hashes it. */
  record(unit: UnitOfWork, { action, target, before, after }: AuditEntry): void {
    const { actor, requestId } = unit.context;
    unit.write(insert, [
      uuidv7(),
      unit.now,
      actor.id,
      actor.username,
      actor.name,
      action,
      target.type,
      target.id ?? null,
      target.name ?? null,
      before === undefined ? null : JSON.stringify(before),
      after === undefined ? null : JSON.stringify(after),
      requestId,
    ]);
  }
}
