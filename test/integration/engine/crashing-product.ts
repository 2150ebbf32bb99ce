import { Test } from '@nestjs/testing';
import { AppModule } from '../../../src/app.module.js';
import { ManualClock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { DebugPoints, type DebugPoint } from '../../../src/platform/database/debug-points.js';
import { createApplication } from '../../../src/platform/http/create-application.js';

/** What the process is to do, as its one argument in JSON. */
export interface CrashOrder {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The instant at which its clock stands. */
  readonly now: string;
  /** Where it dies, in the first transaction that comes there. */
  readonly at: DebugPoint;
}

/** Dies as a power cut would: nothing is told to anybody, nothing is cleared away. */
class PowerCut extends DebugPoints {
  constructor(private readonly at: DebugPoint) {
    super();
  }

  override async reach(point: DebugPoint): Promise<void> {
    if (point !== this.at) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise<never>(() => undefined);
  }
}

const { databaseUrl, dataDir, now, at } = JSON.parse(process.argv[2] ?? '{}') as CrashOrder;
const config = loadConfig({ NODE_ENV: 'test', SEED: 'none', DATA_DIR: dataDir });
const module = await Test.createTestingModule({
  imports: [AppModule.forRoot({ config, databaseUrl, clock: new ManualClock(new Date(now)) })],
})
  .overrideProvider(DebugPoints)
  .useValue(new PowerCut(at))
  .compile();
const app = await createApplication(module, { logger: false });
await app.listen(0, '127.0.0.1');
process.stdout.write(`${await app.getUrl()}\n`);
// The end of the input is the order to end, so that no process outlives the tests.
for await (const chunk of process.stdin) void chunk;
process.exit();
