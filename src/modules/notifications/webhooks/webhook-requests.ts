import { createHmac } from 'node:crypto';
import type { Language } from '../../../platform/words/words.js';
import type { Wording } from '../wording.js';
import type { HookAnswer, HookRequest } from './outbound.js';
import type { WebhookRow } from './webhook.js';

/** What an office is told of one of its cases, kept with the delivery: the same at every try. */
export interface HookPayload {
  readonly type: 'case.event' | 'case.alert' | 'test';
  readonly at: string;
  readonly wording: Wording;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly url: string;
  readonly alert?: object;
  readonly event?: object;
  readonly case?: object;
}

const longestMarkdown = 3_000;

/** The request that carries a payload in a webhook's own format, signed the way its receiver checks. */
export function requestOf(hook: WebhookRow, deliveryId: string, payload: HookPayload, now: Date): HookRequest {
  switch (hook.format) {
    case 'bihuan':
      return bihuanRequest(hook, deliveryId, payload, now);
    case 'wecom':
      return { url: hook.url, headers: headersOf(deliveryId), body: JSON.stringify(wecomMessage(payload, hook.language)) };
    case 'dingtalk':
      return {
        url: dingtalkUrl(hook, now),
        headers: headersOf(deliveryId),
        body: JSON.stringify(dingtalkMessage(payload, hook.language)),
      };
  }
}

/** Why an answer means that the message did not arrive; null where it did. Robots say so in a body under the status 200. */
export function faultIn(hook: Pick<WebhookRow, 'format'>, { status, text }: HookAnswer): string | null {
  if (status < 200 || status > 299) return `the address answered ${status}`;
  if (hook.format === 'bihuan') return null;
  const code = /"errcode"\s*:\s*(-?\d+)/.exec(text)?.[1];
  return code === undefined || code === '0' ? null : `the robot answered errcode ${code}`;
}

/**
 * The signature of a body: HMAC-SHA-256 over the time, a dot and the body, as `t=…,v1=…`; with several secrets one `v1` each.
 *
 * @param seconds since 1970, so that a receiver can refuse what is too old
 */
export function signatureOf(secrets: readonly string[], seconds: number, body: string): string {
  const signed = secrets.map((secret) => createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
  return [`t=${seconds}`, ...signed.map((each) => `v1=${each}`)].join(',');
}

/** The secrets that a receiver may know: the present one, and the one of before for as long as both are good. */
function secretsOf({ secret, former_secret, former_until }: WebhookRow, now: Date): readonly string[] {
  const former = former_until !== null && now < former_until ? former_secret : null;
  return [secret, former].filter((each) => each !== null);
}

function bihuanRequest(hook: WebhookRow, deliveryId: string, payload: HookPayload, now: Date): HookRequest {
  const { type, at, wording, url, alert, event, case: about } = payload;
  const body = JSON.stringify({ id: deliveryId, type, at, wording, url, alert, event, case: about });
  const seconds = Math.floor(now.getTime() / 1_000);
  const secrets = secretsOf(hook, now);
  return {
    url: hook.url,
    headers: {
      ...headersOf(deliveryId),
      'x-bihuan-event': payload.type,
      ...(secrets.length > 0 && { 'x-bihuan-signature': signatureOf(secrets, seconds, body) }),
    },
    body,
  };
}

function headersOf(deliveryId: string): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Bihuan',
    'x-bihuan-delivery': deliveryId,
  };
}

/** source: WeCom, group robots, message type markdown: at most 4,096 bytes */
function wecomMessage({ wording, facts, url }: HookPayload, language: Language): object {
  const lines = [
    `**<font color="warning">${markdown(wording.label)}</font>** ${markdown(wording.title)}`,
    ...quoted(wording.text),
    ...facts.map(([name, value]) => `> ${name}：<font color="comment">${markdown(value)}</font>`),
    `[${opened(language)}](${url})`,
  ];
  return { msgtype: 'markdown', markdown: { content: fitting(lines.join('\n')) } };
}

/** source: DingTalk, custom robots, message type markdown */
function dingtalkMessage({ wording, facts, url }: HookPayload, language: Language): object {
  const lines = [
    `#### ${markdown(wording.label)}  ${markdown(wording.title)}`,
    ...quoted(wording.text),
    ...facts.map(([name, value]) => `- ${name}：${markdown(value)}`),
    `[${opened(language)}](${url})`,
  ];
  return {
    msgtype: 'markdown',
    markdown: { title: `${wording.label} ${wording.title}`.slice(0, 64), text: fitting(lines.join('\n\n')) },
  };
}

/** source: DingTalk, custom robots, security setting "sign": base64 of HMAC-SHA-256 over milliseconds, a line break and the secret */
function dingtalkUrl(hook: WebhookRow, now: Date): string {
  if (hook.secret === null) return hook.url;
  const url = new URL(hook.url);
  const timestamp = String(now.getTime());
  url.searchParams.set('timestamp', timestamp);
  url.searchParams.set('sign', createHmac('sha256', hook.secret).update(`${timestamp}\n${hook.secret}`).digest('base64'));
  return url.href;
}

const opened = (language: Language) => (language === 'zh' ? '查看' : 'Open');
const quoted = (text: string | null) => (text === null ? [] : [`> ${markdown(text).replaceAll('\n', '\n> ')}`]);

/** What people wrote must not become markup, a link or a mention in somebody's group. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#@]/g, (sign) =>
    sign === '<' ? '＜' : sign === '>' ? '＞' : sign === '@' ? '＠' : `\\${sign}`,
  );
}

function fitting(text: string): string {
  if (Buffer.byteLength(text) <= longestMarkdown) return text;
  // A sign that was cut through reads as U+FFFD.
  return `${Buffer.from(text)
    .subarray(0, longestMarkdown)
    .toString()
    .replace(/\uFFFD+$/, '')}…`;
}
