import { performance } from 'node:perf_hooks';
import type { INestApplicationContext } from '@nestjs/common';
import { civilDate } from '../../src/engine/instants.js';
import { WritePath, type Command } from '../../src/engine/write-path/write-path.js';
import { InspectionsCommands } from '../../src/modules/inspections/inspections.commands.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { RequestContext } from '../../src/platform/http/request-context.js';
import { confirmedIssues, type People } from './confirmed-issues.js';

/** So many issues are handed over, in one act and one by one. */
export const fedBackAtOnce = 1_000;

/** What one run is made of: an inspection that is ready to be fed back with all its issues, and as many issues to be handed over singly. */
export interface FeedbackRound {
  readonly inspectionId: string;
  readonly singleIds: readonly string[];
}

/** Medians over the rounds, in milliseconds. */
export interface FeedbackFigures {
  readonly issues: number;
  /** One request that feeds back and hands every issue over, in one transaction. */
  readonly oneActMs: number;
  /** As many requests, each of which hands one issue over, one after another. */
  readonly singlesMs: number;
}

/** Prepares as many rounds as asked for, by the commands of the product itself. */
export async function prepareFeedback(
  app: INestApplicationContext,
  context: RequestContext,
  people: People,
  { termId, unitId }: { readonly termId: string; readonly unitId: string },
  rounds: number,
): Promise<FeedbackRound[]> {
  const asOffice = { ...context, actor: people.office };
  const today = civilDate(app.get(Clock).now());
  const prepared: FeedbackRound[] = [];
  const inspections = app.get(InspectionsCommands);
  // Number 1 is that of the other cases.
  let number = 1;
  const plan = async () => {
    number += 1;
    const round = { termId, number, title: `第${number}轮`, rulePack: 'inspection-city' };
    const { id: roundId } = await inspections.createRound(asOffice, round);
    return (await inspections.createInspection(asOffice, { roundId, unitId, mode: 'regular' })).id;
  };
  for (let round = 0; round < rounds; round++) {
    const inspectionId = await plan();
    const life: readonly [string, keyof People, object][] = [
      ['BRIEF', 'office', { heldOn: today, briefings: [{ body: 'discipline', text: '近三年收到信访举报六件' }] }],
      ['ENTER_SITE', 'office', { enteredOn: today, until: today, authorisation: '甲巡授〔1〕1号' }],
      ['MID_TERM_CHECK', 'office', { heldOn: today, findings: '已走访八个科室' }],
      ['LEAVE_SITE', 'leader', { leftOn: today }],
      ['REPORT_TO_OFFICE', 'leader', { report: '发现四个方面问题' }],
      ['APPROVE_REPORT', 'office', { opinion: '同意' }],
    ];
    await confirmedIssues(app, context, people, inspectionId, fedBackAtOnce);
    const commands = life.map(([type, name, payload], index): Command => ({
      ...{ caseId: inspectionId, version: index + 1, type },
      payload: { ...payload },
      actor: people[name],
    }));
    await app.get(Transactions).run(context, (unit) => app.get(WritePath).send(unit, commands));
    prepared.push({ inspectionId, singleIds: await confirmedIssues(app, context, people, await plan(), fedBackAtOnce) });
  }
  return prepared;
}

/** Feeds back over HTTP, and hands as many issues over one by one. @throws Error for an answer that is not as it must be */
export async function measureFeedback(
  { url, token }: { readonly url: string; readonly token: string },
  rounds: readonly FeedbackRound[],
): Promise<FeedbackFigures> {
  const post = async (path: string, body: object, version?: number) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const said = (await answer.json()) as { issues?: readonly object[] };
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(said).slice(0, 500)}`);
    return said;
  };
  const heldOn = civilDate(new Date());
  const acts: number[] = [];
  const singles: number[] = [];
  for (const { inspectionId, singleIds } of rounds) {
    const begun = performance.now();
    const { issues = [] } = await post(`/inspections/${inspectionId}/feedback`, {
      heldOn,
      opinion: '落实上级决策有差距',
      collectiveMeeting: { place: '一楼会议室', attendees: ['主要负责人'] },
    });
    acts.push(performance.now() - begun);
    if (issues.length !== fedBackAtOnce) throw new Error(`${issues.length} issues were fed back`);
    const again = performance.now();
    for (const id of singleIds) await post(`/cases/${id}/events`, { type: 'HAND_OVER' }, confirmedVersion);
    singles.push(performance.now() - again);
  }
  return { issues: fedBackAtOnce, oneActMs: median(acts), singlesMs: median(singles) };
}

/** The figures as a line for people. */
export function feedbackLine({ issues, oneActMs, singlesMs }: FeedbackFigures): string {
  const share = Math.round((oneActMs / singlesMs) * 100);
  return (
    `Feedback of ${issues} issues in one act, all or nothing: ${Math.round(oneActMs)} ms; ` +
    `${issues} single hand-overs, one after another: ${Math.round(singlesMs)} ms; the one act takes ${share} % of that`
  );
}

/** The version of an issue whose paper has passed its checks. */
const confirmedVersion = 5;

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
