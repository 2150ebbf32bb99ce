import type { BuiltProduct, RunningProduct } from './built-product.js';

type WorkerProcess = Pick<RunningProduct, 'pid' | 'stop' | 'kill' | 'signal'>;

/** Worker processes of the product on one database, of which some are killed and others started as a test goes on. */
export class Workers {
  private running: WorkerProcess[] = [];

  constructor(
    private readonly product: BuiltProduct,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Starts or stops as many as are needed for so many to run. */
  async are(count: number): Promise<void> {
    const surplus = this.running.splice(count);
    const codes = await Promise.all(surplus.map((worker) => worker.stop()));
    if (codes.some((code) => code !== 0)) throw new Error(`workers that were asked to stop ended with ${codes.join(', ')}`);
    const missing = Array.from({ length: count - this.running.length }, () => this.product.startWorker(this.env));
    this.running.push(...(await Promise.all(missing)));
  }

  /** Ends all of them as a crash would, wherever they are. */
  async kill(): Promise<void> {
    const killed = this.running;
    this.running = [];
    await Promise.all(killed.map((worker) => worker.kill()));
  }
}
