import type { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

const find = statement<{ now: Date }>('simulated-clock.find', 'SELECT now FROM simulated_clock');
const begin = statement('simulated-clock.begin', 'INSERT INTO simulated_clock (now) VALUES ($1) ON CONFLICT DO NOTHING');
const move = statement('simulated-clock.move', 'UPDATE simulated_clock SET now = greatest(now, $1)');

/** Keeps where the clock of a simulation stands; that it is kept at all marks the database as simulated. */
export class SimulatedClockRepository {
  constructor(private readonly database: Database) {}

  /** Undefined for a database that lives in real time. */
  async find(): Promise<Date | undefined> {
    const [row] = await this.database.rows(find);
    return row?.now;
  }

  /** Marks the database as simulated; where several processes do so at once, the first one's instant counts. */
  async begin(at: Date): Promise<void> {
    await this.database.rows(begin, [at]);
  }

  /** Moves the clock forward with the commit of the unit of work; never back. */
  move(unit: UnitOfWork, to: Date): void {
    unit.write(move, [to]);
  }
}
