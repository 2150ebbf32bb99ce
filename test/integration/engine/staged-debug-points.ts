import { DebugPoints, type DebugPoint } from '../../../src/platform/database/debug-points.js';

/** Does at a point of the write path what a test says, for the next transaction that comes there. */
export class StagedDebugPoints extends DebugPoints {
  private readonly staged = new Map<DebugPoint, () => Promise<void>>();

  /** Stages something once. */
  stage(point: DebugPoint, deed: () => Promise<void>): void {
    this.staged.set(point, deed);
  }

  override async reach(point: DebugPoint): Promise<void> {
    const deed = this.staged.get(point);
    this.staged.delete(point);
    await deed?.();
  }
}
