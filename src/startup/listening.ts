import { createServer } from 'node:net';
import type { Config } from '../platform/config/config.js';
import { StartupError } from '../platform/errors/startup-error.js';
import { words, type Words } from '../platform/words/words.js';

type Address = Pick<Config, 'host' | 'port'>;

/**
 * Makes sure that the port can be listened on, before anything that takes time is begun.
 *
 * @throws StartupError `startup.port-taken`, `startup.port-not-allowed`, `startup.host-unknown`
 */
export async function assertPortFree({ host, port }: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(listenFailure(error, { host, port })));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** What a person is told when a server can't listen; anything else stays the error that it is. */
export function listenFailure(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  const explain = explanations[error.code as keyof typeof explanations];
  if (explain === undefined) return error;
  const { code, messages } = explain(host, port);
  return new StartupError(code, messages, error);
}

type Explanation = (host: string, port: number) => { readonly code: string; readonly messages: Words };

const unknownHost: Explanation = (host) => ({
  code: 'startup.host-unknown',
  messages: words(
    `HOST=${host} 不是本机的地址。请使用 127.0.0.1（仅本机）、0.0.0.0（所有网卡）或本机的某个地址。`,
    `HOST=${host} is not an address of this machine. Use 127.0.0.1 (this machine only), 0.0.0.0 (all networks) or one of its own.`,
  ),
});

const explanations: Readonly<Record<'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'ENOTFOUND', Explanation>> = {
  EADDRINUSE: (host, port) => ({
    code: 'startup.port-taken',
    messages: words(
      `${host} 的 ${port} 端口已被另一个程序占用。请停止该程序，或换一个端口：PORT=${nextTo(port)} npm start（PORT=0 任选空闲端口）。`,
      `Port ${port} on ${host} is taken by another program. Stop that program, or use another port: PORT=${nextTo(port)} npm start (PORT=0 picks a free one).`,
    ),
  }),
  EACCES: (_host, port) => ({
    code: 'startup.port-not-allowed',
    messages: words(
      `当前用户不能使用 ${port} 端口（1024 以下的端口通常须管理员权限）。请用 PORT 换一个端口。`,
      `This user may not use port ${port} (ports below 1024 are usually the administrator's). Name another with PORT.`,
    ),
  }),
  EADDRNOTAVAIL: unknownHost,
  ENOTFOUND: unknownHost,
};

const nextTo = (port: number) => (port < 65_535 ? port + 1 : port - 1);
