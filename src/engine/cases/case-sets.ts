import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import { words } from '../../platform/words/words.js';
import { always, spanOf } from '../periods.js';

/**
 * Named sets of cases that modules define in SQL, so that a number and the list behind it go by the same condition.
 * A condition is over `cases c`; `{from}`, `{until}` and `{now}` in it stand for instants.
 */
@Injectable()
export class CaseSets {
  private readonly conditions = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  /** Registers a set; to be called while modules initialise. */
  provide(name: string, condition: string): void {
    if (this.conditions.has(name)) throw new Error(`the set of cases ${name} is defined twice`);
    this.conditions.set(name, condition);
  }

  /**
   * The condition of a set in a year or a quarter; for all of time where neither is given.
   *
   * @param place notes a value and gives its place in the statement, `$3`
   * @throws Problem `request.bad-parameter` for a name that nobody has registered
   */
  condition(name: string, period: string | undefined, place: (value: string) => string): string {
    const condition = this.conditions.get(name);
    if (condition === undefined) throw new Problem(badParameter, { params: { name: 'figure', expected: this.expected() } });
    const values: Readonly<Record<string, string>> = {
      ...(period === undefined ? always : spanOf(period)),
      now: this.clock.now().toISOString(),
    };
    const places = new Map<string, string>();
    return condition.replace(/\{(from|until|now)\}/g, (_, instant: string) => {
      const known = places.get(instant) ?? `${place(values[instant] ?? '')}::timestamptz`;
      places.set(instant, known);
      return known;
    });
  }

  private expected() {
    const names = [...this.conditions.keys()].join(', ');
    return words(`须为以下指标之一：${names}`, `use one of these figures: ${names}`);
  }
}
