import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../../engine/schedules/schedules.js';
import { words } from '../../../platform/words/words.js';
import { DigestCommands } from '../digest.commands.js';

/** Sends the digests when the office opens. */
@Injectable()
export class DigestSchedule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly digests: DigestCommands,
  ) {}

  onModuleInit(): void {
    this.schedules.handle('morning-digest', async (unit) => {
      const count = await this.digests.send(unit);
      return { note: words(`晨报 ${count} 份`, `${count} digests`) };
    });
  }
}
