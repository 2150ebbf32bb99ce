import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived. */
export interface Received extends Email {
  readonly recipient: string;
}

/** A real SMTP server on a port of its own that keeps what it is sent. */
export class PostOffice {
  readonly received: Received[] = [];
  /** The answer to each mail while it is set. */
  refusal: { readonly code: number; readonly text: string } | undefined;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(options: SMTPServerOptions = {}): Promise<PostOffice> {
    const kept: { office?: PostOffice } = {};
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refusal = kept.office?.refusal;
          if (refusal !== undefined) return callback(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            const recipient = session.envelope.rcptTo[0]?.address ?? '';
            kept.office?.received.push({ ...mail, recipient });
            callback();
          });
        });
      },
      ...options,
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    kept.office = new PostOffice(server, `smtp://127.0.0.1:${port}/?from=bihuan@example.org`);
    return kept.office;
  }

  /** What somebody has received, by the name before the `@`. */
  to(name: string): Received[] {
    return this.received.filter(({ recipient }) => recipient === `${name}@example.org`);
  }

  header(mail: Email, name: string): string | undefined {
    return mail.headers.find(({ key }) => key === name.toLowerCase())?.value;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
