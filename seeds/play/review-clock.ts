import { Problem } from '../../src/platform/errors/problem.js';
import type { Seeding } from '../seeding.js';
import { nextSignal, type DueSignal, type Standing } from './due-signals.js';

interface Due {
  readonly standing: Standing;
  readonly signal: DueSignal;
}

/**
 * Lets the clock say to the reviews that are still open what it had to say up to an instant. They were opened by their subjects, and
 * nobody plays them: what came before the last event of a review is said right after that.
 *
 * @param until milliseconds
 * @returns how many events were sent
 */
export async function speakOfReviews(seeding: Seeding, until: number): Promise<number> {
  const ids = await seeding.seeds.openReviews(new Date(until));
  const said = await seeding.seeds.said(ids);
  let standings: Standing[] = (await seeding.cases.findMany(ids)).map((row) => ({ row, said: said.get(row.id) ?? {} }));
  let sent = 0;
  for (;;) {
    const byInstant = new Map<number, Due[]>();
    for (const standing of standings) {
      const signal = nextSignal(standing, seeding);
      const at = signal && Math.max(signal.at, standing.row.updatedAt.getTime());
      if (signal !== undefined && at !== undefined && at <= until)
        byInstant.set(at, [...(byInstant.get(at) ?? []), { standing, signal }]);
    }
    if (byInstant.size === 0) return sent;
    standings = [];
    for (const [at, due] of byInstant) standings.push(...(await speak(seeding, at, due)));
    sent += standings.length;
  }
}

/** Speaks to reviews at one instant, in one transaction. What is refused is left to the running clock, which leaves it out. */
async function speak(seeding: Seeding, at: number, due: readonly Due[]): Promise<Standing[]> {
  const speaking = seeding.at(at, async (unit) => {
    const commands = due.map(({ signal }) => signal.command);
    const outcomes = await seeding.writePath.send(unit, commands);
    const spoken = due.map(({ standing, signal }) => ({ caseId: standing.row.id, kind: signal.kind, rung: signal.said.rung }));
    seeding.seeds.remember(unit, spoken);
    return outcomes.map(({ row }, index) => ({ row, said: { ...due[index]?.standing.said, ...saidOf(due[index]) } }));
  });
  return speaking.catch((error: unknown) => {
    if (error instanceof Problem) return [];
    throw error;
  });
}

const saidOf = (due: Due | undefined): Standing['said'] => (due === undefined ? {} : { [due.signal.kind]: due.signal.said });
