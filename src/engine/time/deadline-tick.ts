import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Rung } from '../../../workflows/rules/ladder.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { CaseDeadlines } from '../deadlines/case-deadlines.js';
import { rememberSaid, saidValues, type DeadlineRow } from '../deadlines/deadline-row.js';
import { instantText } from '../instants.js';
import { WritePath, type Command, type Failure } from '../write-path/write-path.js';
import { Timekeeper, type TimedWork } from './timekeeper.js';

/** How many cases one transaction speaks to. */
const portion = 200;

interface Locked {
  readonly id: string;
  readonly version: number;
  readonly rule_pack: string;
  readonly rule_pack_version: number;
}

interface Due {
  readonly case_id: string;
  readonly kind: DeadlineRow['kind'];
  readonly clause: string;
  readonly due_at: Date;
  readonly rung: number;
}

/** A case that somebody else is working on is left to the next tick: nobody waits for a lock. */
const lockDue = statement<Locked & Record<string, unknown>>(
  'deadline-tick.lock-due',
  `SELECT c.id, c.version, c.rule_pack, c.rule_pack_version FROM cases c
   WHERE c.id IN (SELECT case_id FROM deadlines WHERE status = 'armed' AND next_at <= $1 ORDER BY next_at LIMIT $2)
   ORDER BY c.id FOR UPDATE OF c SKIP LOCKED`,
);
/** Read after the lock is held: what was due before may have been moved by whoever held it. */
const readDue = statement<Due & Record<string, unknown>>(
  'deadline-tick.read-due',
  `SELECT d.case_id, d.kind, d.clause, d.due_at, r.rung::int
   FROM deadlines d, LATERAL (
     SELECT rung FROM unnest(d.signals) WITH ORDINALITY AS rungs (signal, rung)
     WHERE rung > d.said AND signal IS NOT NULL ORDER BY rung LIMIT 1) r
   WHERE d.case_id = ANY($1::uuid[]) AND d.status = 'armed' AND d.next_at <= $2
   ORDER BY d.next_at, d.case_id, d.kind`,
);
const earliest = statement<{ at: Date | null }>(
  'deadline-tick.earliest',
  `SELECT min(next_at) AS at FROM deadlines WHERE status = 'armed'`,
);

/**
 * Lets the clock speak: sends what a limit's ladder has due, as ordinary events through the write path.
 *
 * A rung is due from its instant until it was spoken, however late: a process that was down says it when it is back, in order.
 * That it was spoken is remembered in the transaction of the event itself, so it is said once however many processes tick.
 */
@Injectable()
export class DeadlineTick implements TimedWork, OnModuleInit {
  readonly name = 'deadlines';
  private readonly logger = new Logger('Deadlines');

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly deadlines: CaseDeadlines,
    private readonly writePath: WritePath,
    private readonly timekeeper: Timekeeper,
  ) {}

  onModuleInit(): void {
    this.timekeeper.add(this);
  }

  async nextAt(): Promise<Date | null> {
    const [row] = await this.database.rows(earliest);
    return row?.at ?? null;
  }

  async run(): Promise<number> {
    const refused = new Map<string, Failure>();
    for (;;) {
      const told = await this.attempt(refused);
      if (typeof told === 'number') return told;
      for (const [key, failure] of told) {
        refused.set(key, failure);
        this.logger.warn(`the limit ${key} could not be spoken of: ${failure.problem.message}`);
      }
    }
  }

  /** How many were spoken of; or those that were refused, for which reason nothing was done at all. */
  private async attempt(refused: ReadonlyMap<string, Failure>): Promise<number | ReadonlyMap<string, Failure>> {
    try {
      return await this.transactions.run(systemContext('clock'), (unit) => this.speak(unit, refused));
    } catch (error) {
      if (error instanceof Refused) return error.failures;
      throw error;
    }
  }

  private async speak(unit: UnitOfWork, refused: ReadonlyMap<string, Failure>): Promise<number> {
    const locked = new Map((await unit.read(lockDue, [this.clock.now(), portion])).map((row) => [row.id, row]));
    if (locked.size === 0) return 0;
    const due = await unit.read(readDue, [[...locked.keys()], this.clock.now()]);
    const spoken: { readonly due: Due; readonly command: Command }[] = [];
    const versions = new Map<string, number>();
    for (const one of due) {
      const row = locked.get(one.case_id);
      const rung = row && this.deadlines.ladder(rulesOf(row), one.clause)[one.rung - 1];
      if (row === undefined || rung === undefined || refused.has(keyOf(one))) continue;
      const version = versions.get(row.id) ?? row.version;
      versions.set(row.id, version + 1);
      spoken.push({ due: one, command: clockEvent({ id: row.id, version }, one.kind, rung, one.due_at) });
    }
    const commands = spoken.map(({ command }) => command);
    const { failures } = commands.length === 0 ? { failures: [] } : await this.writePath.tryAll(unit, commands);
    if (failures.length > 0) throw new Refused(new Map(failures.map((failure) => [keyOf(spoken[failure.index]?.due), failure])));
    unit.write(rememberSaid, saidValues(due.map(({ case_id, kind, rung }) => ({ case_id, kind, said: rung }))));
    return due.length;
  }
}

/** The event with which the clock speaks from a rung of a limit. */
export function clockEvent(
  { id, version }: { readonly id: string; readonly version: number },
  kind: DeadlineRow['kind'],
  { type, degree }: Rung,
  dueAt: Date,
): Command {
  return { caseId: id, version, type, payload: { limit: kind, dueAt: instantText(dueAt), level: degree } };
}

const rulesOf = ({ rule_pack: rulePack, rule_pack_version: rulePackVersion }: Locked) => ({ rulePack, rulePackVersion });
const keyOf = (due: Due | undefined) => `${due?.case_id}/${due?.kind}/${due?.rung}`;

/** Some of the events were refused: the transaction must end without a trace, and be run again without them. */
class Refused extends Error {
  constructor(readonly failures: ReadonlyMap<string, Failure>) {
    super('refused');
  }
}
