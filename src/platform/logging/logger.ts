import { ConsoleLogger } from '@nestjs/common';
import { logLevels, type Config } from '../config/config.js';

const nestStart = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/**
 * The product's log, on standard error, so that standard output carries what was asked for (the ready line, a command's answer).
 * One JSON object a line in production and where nobody watches; coloured lines on a terminal.
 */
export class ProductLogger extends ConsoleLogger {
  /** Nest counts off every module and route as it starts: of interest to who looks for a fault, and to nobody else. */
  override log(message: unknown, ...more: unknown[]): void {
    const context = more.at(-1);
    if (typeof context === 'string' && nestStart.has(context)) super.debug(message, ...more);
    else super.log(message, ...more);
  }

  protected override printMessages(...[messages, context, level, , ...more]: Parameters<ConsoleLogger['printMessages']>): void {
    super.printMessages(messages, context, level, 'stderr', ...more);
  }

  protected override printAsJson(message: unknown, options: Parameters<ConsoleLogger['printAsJson']>[1]): void {
    super.printAsJson(message, { ...options, writeStreamType: 'stderr' });
  }
}

/** The logger that a configuration asks for: its level and all that are graver. */
export function createLogger(
  { mode, logLevel }: Pick<Config, 'mode' | 'logLevel'>,
  isTerminal = process.stderr.isTTY,
): ProductLogger {
  const json = mode === 'production' || !isTerminal;
  const wanted = logLevels.slice(0, logLevels.indexOf(logLevel) + 1);
  return new ProductLogger({ json, colors: !json, logLevels: ['fatal', ...wanted], prefix: 'bihuan' });
}
