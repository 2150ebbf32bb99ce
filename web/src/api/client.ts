import createClient from 'openapi-fetch';
import type { Language } from '../words/words.js';
import type { paths } from './generated.js';
import { problemFrom } from './problem.js';

let language: Language = 'zh';
let csrfToken: string | undefined;
let onSignedOut: () => void = () => undefined;

/** Every answer comes in this language from now on. */
export function speak(wanted: Language): void {
  language = wanted;
}

/** The language of every answer, as a header says it. */
export function languageTag(): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

/** The token that goes with every write of this session. */
export function keepCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** Hears that the server no longer knows the session. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** Says so where it was learned in another way than by an answer here. */
export function sessionLost(): void {
  onSignedOut();
}

/** The product's API as its own description types it: what answers in JSON, of whatever else it may answer in. */
export const api = createClient<paths, 'application/json'>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', languageTag());
    if (request.method !== 'GET' && csrfToken !== undefined) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
});

interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of an answer.
 *
 * @throws ProblemError where the server refused
 */
export async function answerOf<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const problem = problemFrom(error, response.status);
  if (problem.code === 'auth.required') onSignedOut();
  throw problem;
}
