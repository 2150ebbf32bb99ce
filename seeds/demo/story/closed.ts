import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import type { Moment } from '../working-time.js';
import type { Life, Story } from './life.js';

const checkInEvery = [45, 62] as const;

/** After the closing: kept up and reported each quarter, until the office releases it. */
export function* sustained(life: Life): Story {
  const { cast, fate } = life;
  for (let nth = 1; nth <= fate.checkIns; nth++) {
    const payload = { text: life.phrase('checkIn') };
    yield { wait: checkInEvery, by: cast.liaison, type: 'CHECK_IN', payload, reaches: 'closed.sustaining' };
  }
  yield {
    wait: [5, 15],
    by: cast.office,
    type: 'RELEASE',
    payload: { ground: life.phrase('released') },
    reaches: 'closed.settled',
  };
}

/**
 * Somebody goes back to look.
 *
 * @returns when a new cycle began; undefined where it is still fixed
 */
export function* revisited(life: Life, rebounds: boolean): Story<Moment | undefined> {
  const { cast, random } = life;
  const visitor = random.pick(cast.members);
  const plan = (today: string) => ({ plannedOn: later(today), note: life.phrase('revisitPlan') });
  yield { wait: [25, 75], by: cast.office, type: 'PLAN_REVISIT', payload: plan, reaches: 'revisited.planned' };
  const started = { note: life.phrase('revisitStarted') };
  yield { wait: [4, 14], by: visitor, type: 'START_REVISIT', payload: started, reaches: 'revisited.onSite' };
  if (!rebounds) {
    const payload = { outcome: 'effective', note: life.phrase('effective') };
    yield { wait: [0, 3], by: visitor, type: 'REPORT_REVISIT', payload, reaches: 'archived' };
    return undefined;
  }
  const payload = { outcome: 'rebound', note: life.phrase('rebound'), ground: life.phrase('reboundGround') };
  return yield {
    wait: [0, 3],
    by: visitor,
    type: 'REPORT_REVISIT',
    payload,
    reaches: 'handedOver.rectifying',
    startsCycle: true,
  };
}

/** The archived issue is taken up again: a new cycle. */
export function* reopened(life: Life): Story<Moment> {
  const payload = { ground: life.phrase('reopenGround'), basis: life.phrase('reopenBasis'), confirm: true };
  return yield {
    wait: [15, 60],
    by: life.cast.office,
    type: 'REOPEN',
    payload,
    reaches: 'handedOver.rectifying',
    startsCycle: true,
  };
}

/** Two weeks on, as calendars count. */
function later(today: string): string {
  return addCalendarDays(today, 14);
}
