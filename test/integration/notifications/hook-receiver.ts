import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived at a receiver. */
export interface HookCall {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An address of somebody else's that webhooks are sent to. */
export class HookReceiver {
  readonly calls: HookCall[] = [];
  /** How it answers; 200 and `ok` unless a test says otherwise. Never answering is leaving the response open. */
  answer: (response: ServerResponse, call: HookCall) => void = usual;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<HookReceiver> {
    const kept: { receiver?: HookReceiver } = {};
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const call = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() };
        kept.receiver?.calls.push(call);
        kept.receiver?.answer(response, call);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    kept.receiver = new HookReceiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return kept.receiver;
  }

  /** Answers as usual again, and forgets what came. */
  reset(): void {
    this.calls.length = 0;
    this.answer = usual;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

const usual = (response: ServerResponse) => void response.end('ok');
