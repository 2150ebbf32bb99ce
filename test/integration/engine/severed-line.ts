import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** A line to the database that a test can cut: at once, or just when the answer to a COMMIT is on its way back. */
export class SeveredLine {
  private readonly pairs = new Set<readonly [near: Socket, far: Socket]>();
  /** Whether the next COMMIT is carried out without its answer ever arriving. */
  private swallowing = false;
  /** How many answers to a COMMIT were swallowed. */
  swallowed = 0;

  private constructor(
    private readonly server: Server,
    private readonly port: number,
  ) {}

  /** Lays a line to the server of a database. */
  static async to(serverUrl: string): Promise<SeveredLine> {
    const { port, hostname } = new URL(serverUrl);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the line has no port');
    const line = new SeveredLine(server, address.port);
    server.on('connection', (near) => line.carry(near, connect(Number(port), hostname)));
    return line;
  }

  /** The address at which a database of that server is reached over this line. */
  through(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  swallowNextCommit(): void {
    this.swallowing = true;
  }

  /** Cuts every connection that is open now; new ones may be made. */
  cut(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  async close(): Promise<void> {
    this.server.close();
    this.cut();
    await once(this.server, 'close');
  }

  private carry(near: Socket, far: Socket): void {
    const pair = [near, far] as const;
    let committing = false;
    this.pairs.add(pair);
    near.on('data', (bytes) => {
      if (this.swallowing && bytes.includes('COMMIT\0')) {
        this.swallowing = false;
        committing = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (committing && bytes.includes('COMMIT\0')) {
        this.swallowed += 1;
        near.destroy();
      } else near.write(bytes);
    });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        other.destroy();
        this.pairs.delete(pair);
      });
    }
  }
}
