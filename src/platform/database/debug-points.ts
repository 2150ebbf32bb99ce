import { Injectable } from '@nestjs/common';

/** The instants of the write path at which a test may stage a failure. */
export type DebugPoint = 'beforeCommit' | 'afterCommit';

/** Does nothing, at the places where a test puts its own: that is how a crash before and after the commit is staged. */
@Injectable()
export class DebugPoints {
  async reach(_point: DebugPoint): Promise<void> {}
}
