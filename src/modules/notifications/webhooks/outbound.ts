import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** What an address answered. */
export interface HookAnswer {
  readonly status: number;
  /** Its beginning, at most 2 KiB. */
  readonly text: string;
}

/** A request to be sent. */
export interface HookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The address lies on this machine or in its own network, where a webhook has no business. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError';

  constructor(readonly address: string) {
    super(`${address} is an address of this machine or of a private network`);
  }
}

const patienceMs = 10_000;
const longestAnswer = 2_048;

/** source: IANA's registries of special-purpose addresses (RFC 6890), multicast, and translations of IPv4; an address that is IPv4 in IPv6 clothes is checked as IPv4 */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address belongs to this machine, to a private network, or to nobody. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Sends a POST and waits at most ten seconds for the whole answer. Redirects are not followed.
 *
 * With `refusePrivate` the address is checked when it is connected to, on the very addresses that the name resolved to:
 * a name that resolves otherwise the second time wins nothing.
 *
 * @throws PrivateAddressError, or the failure of the connection
 */
export function post({ url, headers, body }: HookRequest, refusePrivate: boolean): Promise<HookAnswer> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (refusePrivate && isPrivateAddress(host)) return Promise.reject(new PrivateAddressError(host));
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        signal: AbortSignal.timeout(patienceMs),
        ...(refusePrivate && { lookup: lookupOutside }),
      },
      (answer) => {
        readBeginning(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function lookupOutside(hostname: string, options: LookupOptions, found: Found): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return found(error, []);
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    if (refused !== undefined) return found(new PrivateAddressError(refused.address), []);
    const [first] = addresses;
    if (options.all === true || first === undefined) return found(null, addresses);
    found(null, first.address, first.family);
  });
}

async function readBeginning(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop destroys the connection: nobody needs the rest.
    if (length >= longestAnswer) break;
  }
  return Buffer.concat(chunks).subarray(0, longestAnswer).toString().replaceAll('\0', '');
}
