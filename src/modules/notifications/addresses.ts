import type { Config } from '../../platform/config/config.js';

/** The address under which people reach the product, without a slash at its end. */
export function baseUrlOf({ baseUrl, host, port }: Config): string {
  return baseUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where a person refuses what is not mandatory without signing in. */
export function unsubscribeUrlOf(config: Config, token: string): string {
  return `${baseUrlOf(config)}/api/v1/unsubscribe/${token}`;
}
