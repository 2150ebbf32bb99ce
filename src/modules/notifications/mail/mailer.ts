import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../../../platform/config/config.js';

/** One mail, ready to go. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The left part of the Message-ID: the same mail sent again carries it again. */
  readonly id: string;
  readonly unsubscribeUrl: string | null;
}

/** Why a mail did not go. */
export interface MailFailure {
  readonly reason: string;
  /** The server can't be reached or does not work: other mails need not be tried now. */
  readonly serverDown: boolean;
  /** The server will never take this address. */
  readonly forGood: boolean;
}

const patienceMs = 10_000;

/** Sends mail by SMTP. The address `from` is a parameter of SMTP_URL, or its account, or `bihuan` at the product's own host. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: ReturnType<typeof transportTo> | undefined;

  constructor(private readonly config: Config) {}

  /** Sends a mail; answers why it did not go, or null. Takes at most the patience of its timeouts. */
  async send(mail: Mail): Promise<MailFailure | null> {
    const { smtpUrl } = this.config;
    if (smtpUrl === undefined) return { reason: 'mail-not-configured', serverDown: true, forGood: false };
    this.transport ??= transportTo(smtpUrl);
    const from = senderOf(smtpUrl, this.config.baseUrl);
    try {
      await this.transport.sendMail({
        from: { name: '闭环 Bihuan', address: from },
        to: mail.to,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId: `<${mail.id}@${from.split('@')[1] ?? 'bihuan'}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Bihuan-Delivery': mail.id,
          ...(mail.unsubscribeUrl !== null && {
            'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

function transportTo(smtpUrl: string) {
  const url = new URL(smtpUrl);
  url.searchParams.delete('from');
  return createTransport({
    url: url.href,
    pool: true,
    maxConnections: 3,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: 2 * patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function senderOf(smtpUrl: string, baseUrl: string | undefined): string {
  const url = new URL(smtpUrl);
  const account = decodeURIComponent(url.username);
  const host = baseUrl === undefined ? 'localhost' : new URL(baseUrl).hostname;
  return url.searchParams.get('from') ?? (account.includes('@') ? account : `bihuan@${host}`);
}

function failureOf(error: unknown): MailFailure {
  const { message, code, command, responseCode } = error as Partial<Record<'message' | 'code' | 'command', string>> & {
    readonly responseCode?: number;
  };
  const reason = (message ?? String(error)).slice(0, 500);
  const refused = responseCode !== undefined && responseCode >= 500;
  return {
    reason,
    serverDown: responseCode === undefined || code === 'EAUTH' || command === 'CONN',
    forGood: refused && code === 'EENVELOPE',
  };
}
