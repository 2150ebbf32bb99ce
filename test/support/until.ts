import { setTimeout as pause } from 'node:timers/promises';

const askEveryMs = 20;
const patienceMs = 180_000;

/** Waits for another process or part to have done something, by asking again and again; gives up after three minutes. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${patienceMs} ms in vain`);
    await pause(askEveryMs);
  }
}
