import { systemContext } from '../../../platform/http/system-actor.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import type { TimedWork } from '../../../engine/time/timekeeper.js';
import { noOwnRest, type OwnRest } from '../sending-window.js';
import type { Channel } from './outgoing.repository.js';
import type { DeliveriesWorkbench } from './workbench.js';

const armedAtOnce = 500;
/** So long a portion may be worked on, well within its lease: what is not sent by then is given back. */
export const portionMs = 60_000;

/**
 * The sending of one channel as work that time brings: nothing goes out by night or on a rest day, whenever it came to be due.
 * Each channel is a work of its own, so that none waits for another.
 */
export abstract class ChannelWork implements TimedWork {
  readonly name: string;
  protected readonly context: RequestContext;

  constructor(
    readonly channel: Channel,
    protected readonly parts: DeliveriesWorkbench,
  ) {
    this.name = `deliveries-${channel}`;
    this.context = systemContext(this.name);
  }

  /** When something may be sent next: neither before it is due nor before anybody may be disturbed. */
  async nextAt(): Promise<Date | null> {
    const { at, expired, awaiting } = await this.parts.deliveries.outlook(this.channel);
    const now = this.parts.clock.now();
    if (at === null && !expired && !awaiting) return null;
    const due = expired || awaiting || at === null || at < now ? now : at;
    return this.parts.openings.from(due);
  }

  async run(): Promise<number> {
    const now = this.parts.clock.now();
    if (this.parts.openings.from(now)?.getTime() !== now.getTime()) return 0;
    const armed = await this.armAwaiting(now);
    return armed + (await this.sendDue(now));
  }

  /** Sends a portion of what is due; answers how much was claimed. */
  protected abstract sendDue(now: Date): Promise<number>;

  /** When these recipients rest beside the office's own rest. */
  protected restOf(_userIds: readonly string[]): Promise<ReadonlyMap<string, OwnRest>> {
    return Promise.resolve(new Map());
  }

  /** What was held because a year's calendar was missing: the calendar is there now, or this office would not be known to be open. */
  private async armAwaiting(now: Date): Promise<number> {
    if (!(await this.parts.deliveries.hasAwaiting(this.channel))) return 0;
    return this.parts.transactions.run(this.context, async (unit) => {
      const rows = await this.parts.deliveries.awaiting(unit, this.channel, armedAtOnce);
      const rests = await this.restOf(rows.flatMap(({ user_id }) => user_id ?? []));
      const opening = this.parts.openings.allFrom(now);
      const armed = rows.flatMap(({ id, user_id }) => {
        const at = opening((user_id !== null && rests.get(user_id)) || noOwnRest);
        return at === null ? [] : [{ id, at }];
      });
      this.parts.deliveries.arm(unit, armed);
      return armed.length;
    });
  }
}
