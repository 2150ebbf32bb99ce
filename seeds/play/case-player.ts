import { Readable } from 'node:stream';
import type { Command } from '../../src/engine/write-path/write-path.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { OpenedPaper } from '../../src/modules/working-papers/working-papers.commands.js';
import type { Problem } from '../../src/platform/errors/problem.js';
import type { StagedFile } from '../../src/platform/files/file-store.js';
import type { Seeding } from '../seeding.js';
import { agendaOf, type Step } from './agenda.js';
import { clockEvents, nextSignal, type DueSignal, type Standing } from './due-signals.js';
import { isToBeOpened, type OpenedCase, type PlannedDeed, type PlannedEvidence } from './planned-case.js';
import { SignalBook } from './signal-book.js';

/** How a history is played. */
export interface PlayOptions {
  /** Until when the clock speaks of limits (milliseconds); absent: it is silent. */
  readonly clockUntil?: number;
  /** Told after each instant how many deeds have been done. It may throw to give the load up. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Plays the histories of many cases through the write path, instant by instant, each instant in one transaction.
 *
 * How far an earlier load came is told by the histories themselves: what they hold is not done again.
 */
export class CasePlayer {
  private readonly standings = new Map<string, Standing>();
  private readonly book = new SignalBook();
  private readonly signals = new WeakMap<Standing, DueSignal | 'none'>();

  constructor(
    private readonly seeding: Seeding,
    private readonly options: PlayOptions,
  ) {}

  /** @returns how many deeds were done now */
  async play(cases: readonly OpenedCase[]): Promise<number> {
    const done = await this.takeUp(cases);
    const agenda = agendaOf(cases, done, this.options.clockUntil);
    const total = cases.reduce((sum, { deeds }) => sum + deeds.length + 1, 0);
    let count = total - agenda.steps;
    for (const { at, steps } of agenda.instants) {
      const signalled = this.book.take(at);
      if (steps.length + signalled.length === 0) continue;
      await this.act(at, steps, signalled);
      count += steps.length;
      if (steps.length > 0) this.options.progress(count, total);
    }
    return agenda.steps;
  }

  /** Finds out how far the cases have come, and what the clock has still to say to them. */
  private async takeUp(cases: readonly OpenedCase[]): Promise<ReadonlyMap<string, number>> {
    const { seeds, cases: rows } = this.seeding;
    const ids = cases.map(({ id }) => id);
    const done = await seeds.deedsDone(ids, clockEvents);
    const said = await seeds.said(ids);
    for (const row of await rows.findMany([...done.keys()])) {
      this.keep({ row, said: said.get(row.id) ?? {} });
    }
    return done;
  }

  private async act(at: number, steps: readonly Step[], signalled: readonly string[]): Promise<void> {
    const files = await this.stage(steps.flatMap(({ deed }) => deed?.evidence ?? []));
    const after = await this.seeding.at(at, async (unit) => {
      const standings = new Map<string, Standing>();
      for (const { id } of steps.map(({ of }) => of)) this.borrow(standings, id);
      for (const id of signalled) this.borrow(standings, id);
      await this.open(unit, standings, steps);
      for (const wave of wavesOf(steps)) await this.do(unit, standings, wave, files);
      while (await this.speak(unit, standings, at));
      return standings;
    });
    for (const standing of after.values()) this.keep(standing);
  }

  private async open(unit: UnitOfWork, standings: Map<string, Standing>, steps: readonly Step[]): Promise<void> {
    const planned = steps.flatMap(({ of, deed }) => (deed === undefined && isToBeOpened(of) ? [of] : []));
    if (planned.length === 0) return;
    const findings = planned.map(({ finding }) => finding);
    const papers: OpenedPaper[] = [];
    for (const [index, { row }] of (await this.seeding.issues.openAll(unit, findings)).entries()) {
      standings.set(row.id, { row, said: {} });
      const { finding, handlers } = planned[index] ?? {};
      if (finding !== undefined && handlers !== undefined) papers.push({ row, by: finding.actor, userIds: handlers });
    }
    await this.seeding.papers.nameForOpened(unit, papers);
  }

  private async do(
    unit: UnitOfWork,
    standings: Map<string, Standing>,
    wave: ReadonlyMap<string, PlannedDeed>,
    files: ReadonlyMap<string, StagedFile>,
  ): Promise<void> {
    const commands: Command[] = [];
    for (const [id, { type, actor, payload, evidence = [] }] of wave) {
      const { row } = standingIn(standings, id);
      for (const { id: evidenceId, name, mediaType, place, capturedAt } of evidence) {
        const file = files.get(evidenceId);
        if (file === undefined) throw new Error(`${name} has not been received`);
        await this.seeding.evidence.add(unit, { id: evidenceId, name, mediaType, place, capturedAt, row, file });
      }
      commands.push({ caseId: id, version: row.version, type, payload, actor });
    }
    await this.send(unit, standings, commands);
    const fedBack = commands.filter(({ type }) => type === 'HAND_OVER').map(({ caseId }) => standingIn(standings, caseId).row);
    for (const inspectionId of new Set(fedBack.map((row) => row.inspectionId))) {
      if (inspectionId !== null) this.seeding.inspections.feedBack(unit, inspectionId);
    }
  }

  /** Lets the clock say what is due; false when nothing was. */
  private async speak(unit: UnitOfWork, standings: Map<string, Standing>, at: number): Promise<boolean> {
    const due = [...standings.values()].flatMap((standing) => {
      const signal = this.signalOf(standing);
      return signal !== undefined && signal.at <= at ? [{ row: standing.row, signal }] : [];
    });
    if (due.length === 0) return false;
    await this.send(
      unit,
      standings,
      due.map(({ signal }) => signal.command),
    );
    for (const { row, signal } of due) {
      const standing = standingIn(standings, row.id);
      standings.set(row.id, { ...standing, said: { ...standing.said, [signal.kind]: signal.said } });
    }
    const spoken = due.map(({ row, signal }) => ({ caseId: row.id, kind: signal.kind, rung: signal.said.rung }));
    this.seeding.seeds.remember(unit, spoken);
    return true;
  }

  private async send(unit: UnitOfWork, standings: Map<string, Standing>, commands: readonly Command[]): Promise<void> {
    if (commands.length === 0) return;
    const { outcomes, failures } = await this.seeding.writePath.tryAll(unit, commands, true);
    const [failure] = failures;
    if (failure !== undefined) throw new DeedRefusedError(commands[failure.index], failure.problem);
    for (const { row } of outcomes) {
      standings.set(row.id, { ...standingIn(standings, row.id), row });
    }
  }

  /** Whoever acts on a case after the end of the seeded history takes it out of the seeds' hands. */
  private signalOf(standing: Standing): DueSignal | undefined {
    const { clockUntil } = this.options;
    if (clockUntil === undefined || standing.row.updatedAt.getTime() > clockUntil) return undefined;
    const known = this.signals.get(standing) ?? nextSignal(standing, this.seeding) ?? 'none';
    this.signals.set(standing, known);
    return known === 'none' ? undefined : known;
  }

  private borrow(standings: Map<string, Standing>, id: string): void {
    const standing = this.standings.get(id);
    if (standing !== undefined) standings.set(id, standing);
  }

  private keep(standing: Standing): void {
    this.standings.set(standing.row.id, standing);
    this.book.enter(standing.row.id, this.signalOf(standing)?.at);
  }

  /** Receives files before the transaction that takes them in: that may be run twice. */
  private async stage(evidence: readonly PlannedEvidence[]): Promise<ReadonlyMap<string, StagedFile>> {
    const staged = evidence.map(async ({ id, content }) => {
      return [id, await this.seeding.files.stage(Readable.from([content]))] as const;
    });
    return new Map(await Promise.all(staged));
  }
}

/** The product refused what a seed wanted to do: seed and product do not fit each other. */
class DeedRefusedError extends Error {
  override name = 'DeedRefusedError';

  constructor(command: Command | undefined, problem: Problem) {
    super(`${command?.type} by ${command?.actor?.username} in case ${command?.caseId}: ${problem.message}`, { cause: problem });
  }
}

function standingIn(standings: ReadonlyMap<string, Standing>, id: string): Standing {
  const standing = standings.get(id);
  if (standing === undefined) throw new Error(`case ${id} was not opened before its first deed`);
  return standing;
}

/** Deeds of one instant, so that each case has at most one in a wave: each names the version that the one before it left. */
function wavesOf(steps: readonly Step[]): ReadonlyMap<string, PlannedDeed>[] {
  const waves: Map<string, PlannedDeed>[] = [];
  for (const { of, deed } of steps) {
    if (deed === undefined) continue;
    const wave = waves.find((candidate) => !candidate.has(of.id)) ?? waves[waves.push(new Map()) - 1];
    wave?.set(of.id, deed);
  }
  return waves;
}
