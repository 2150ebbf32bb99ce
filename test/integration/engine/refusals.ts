import type { Name } from '../../support/city-people.js';
import type { City } from '../../support/city.js';
import type { Answer, RequestExtras } from '../../support/client.js';

/** A request as a test writes it down. */
export interface Asked extends RequestExtras {
  readonly by?: Name;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

interface ProblemBody {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

const han = /\p{Script=Han}/u;

/** Asks once. */
export async function ask<Body = Record<string, unknown>>(
  city: City,
  { by = 'author', method, path, body, ...extras }: Asked,
): Promise<Answer<Body>> {
  return (await city.as(by)).send<Body>(method ?? (body === undefined ? 'GET' : 'POST'), path, body, extras);
}

/**
 * Asks in both languages and gives the refusal in short: `422 request.invalid measures[0].text:blank`.
 *
 * @throws Error where the answers are no RFC 9457 problems, differ in more than their words, or are not in their language
 */
export async function refusal(city: City, asked: Asked): Promise<string> {
  const chinese = await ask<ProblemBody>(city, { language: 'zh-CN', ...asked });
  const english = await ask<ProblemBody>(city, { ...asked, language: 'en' });
  const faults = [...shapeFaults(chinese), ...shapeFaults(english), ...wordFaults(chinese, 'zh'), ...wordFaults(english, 'en')];
  const [short, other] = [shortly(chinese), shortly(english)];
  if (short !== other) faults.push(`in English it is ${other}`);
  if (faults.length > 0) throw new Error(`${short}: ${faults.join('; ')}: ${chinese.text} ${english.text}`);
  return short;
}

/** What is wrong with an answer as a problem. */
export function shapeFaults({ status, headers, body, text }: Answer<unknown>): string[] {
  if (headers.get('content-type') !== 'application/problem+json; charset=utf-8')
    return [`not a problem but ${headers.get('content-type')}`];
  const problem = body as Record<string, unknown>;
  const missing = ['type', 'title', 'status', 'detail', 'instance', 'code'].filter((name) => !(name in problem));
  const leaks = /at \w+ \(|node_modules|\bSELECT\b|\bINSERT\b|violates|TypeError|undefined/.test(text);
  return [
    ...missing.map((name) => `no ${name}`),
    ...(problem['status'] === status ? [] : ['another status in the body']),
    ...(status === 422 && problem['code'] === 'request.invalid' && !Array.isArray(problem['errors']) ? ['no errors'] : []),
    ...(leaks ? ['tells what is inside'] : []),
  ];
}

function wordFaults({ body }: Answer<ProblemBody>, language: 'zh' | 'en'): string[] {
  const texts = [body.title, body.detail, ...(body.errors ?? []).map(({ message }) => message)];
  return texts
    .filter(
      (words) => typeof words !== 'string' || words === '' || (language === 'zh') !== han.test(words) || /\{\w+\}/.test(words),
    )
    .map((words) => `not in ${language}: ${words}`);
}

function shortly({ status, body }: Answer<ProblemBody>): string {
  const faults = (body.errors ?? []).map(({ path, code }) => `${path}:${code}`);
  return [status, body.code, ...faults].join(' ');
}
