import { Timekeeper } from '../../src/engine/time/timekeeper.js';
import { instantText } from '../../src/engine/instants.js';
import type { TestApplication } from './application.js';

/** Lets time pass up to an instant of Asia/Shanghai, `2025-04-07 10:00`: whatever falls due on the way is done at its own instant. */
export async function passTime({ app, clock }: Pick<TestApplication, 'app' | 'clock'>, until: string): Promise<void> {
  const timekeeper = app.get(Timekeeper, { strict: false });
  const end = new Date(`${until.replace(' ', 'T')}:00+08:00`);
  for (;;) {
    const next = await timekeeper.nextAt();
    if (next === null || next > end) break;
    if (next > clock.now()) clock.set(next);
    if ((await timekeeper.runAll()) === 0) throw new Error(`due since ${instantText(next)}, and nothing is done`);
  }
  clock.set(end);
}
