import type { LoggerService } from '@nestjs/common';
import type { SeedProgress } from '../../seeds/load.js';
import { clipped } from '../platform/terminal/layout.js';
import { penFor, type Pen } from '../platform/terminal/pen.js';
import { elapsedMs } from '../platform/clock/clock.js';
import type { Words } from '../platform/words/words.js';

/** Hears how something that takes its time goes on. */
export interface Progress {
  /** A step begins. */
  step(what: Words): void;
  /** A step of known length has come so far. */
  advance(progress: SeedProgress): void;
  /** The work is over: what was only for the moment is cleared away. */
  end(): void;
}

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'>;

const barColumns = 24;
const redrawEveryMs = 80;
const logEveryMs = 5_000;

/** Progress on standard error: one line that is written over on a terminal, a log entry now and then elsewhere. */
export function progressOn(stream: Terminal, logger: Pick<LoggerService, 'log'>): Progress {
  return stream.isTTY ? new DrawnProgress(stream, penFor(stream, process.env)) : new LoggedProgress(logger);
}

class DrawnProgress implements Progress {
  private drawnAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly stream: Terminal,
    private readonly pen: Pen,
  ) {}

  step({ zh, en }: Words): void {
    this.draw(`${zh} ${en} …`);
  }

  advance({ label, done, total }: SeedProgress): void {
    if (done < total && elapsedMs() - this.drawnAt < redrawEveryMs) return;
    this.drawnAt = elapsedMs();
    const filled = Math.round((barColumns * Math.min(done, total)) / Math.max(total, 1));
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barColumns - filled)}`;
    this.draw(`${bar}  ${done.toLocaleString('en')} / ${total.toLocaleString('en')}  ${label.zh} ${label.en}`);
  }

  end(): void {
    this.stream.write('\r\x1b[2K');
  }

  private draw(line: string): void {
    this.stream.write(`\r\x1b[2K  ${this.pen.paint('muted', clipped(line, (this.stream.columns || 80) - 3))}`);
  }
}

class LoggedProgress implements Progress {
  private loggedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly logger: Pick<LoggerService, 'log'>) {}

  step({ zh, en }: Words): void {
    this.logger.log(`${zh} ${en}`, 'Start');
  }

  advance({ label, done, total }: SeedProgress): void {
    if (done < total && elapsedMs() - this.loggedAt < logEveryMs) return;
    this.loggedAt = elapsedMs();
    this.logger.log(`${label.zh} ${label.en}: ${done} / ${total}`, 'Start');
  }

  end(): void {
    this.loggedAt = Number.NEGATIVE_INFINITY;
  }
}
