import type { ReviewView } from '../../../src/modules/reviews/review-view.js';
import { placeIds, type Name, type Place } from '../../support/city-people.js';
import type { City, SentCase } from '../../support/city.js';
import type { Answer } from '../../support/client.js';
import type { Issue } from '../../support/issue-path.js';

/** What a test may settle of a review beside its subject. */
export interface ReviewOptions {
  readonly of?: 'plan' | 'progressReport' | 'closing';
  readonly bodies?: readonly Place[];
  readonly by?: Name;
}

/** A review as `City.send` wants a case. */
export type Review = Issue;

/** Calls for opinions; the answer may be a refusal. */
export async function tryToOpen(city: City, subject: Issue, options: ReviewOptions = {}): Promise<Answer<ReviewView>> {
  const { of = 'closing', bodies, by = 'office' } = options;
  const client = await city.as(by);
  return client.post<ReviewView>('/reviews', {
    subjectCaseId: subject.id,
    of,
    question: '措施是否到位？',
    ...(bodies && { bodies: bodies.map((place) => placeIds[place]) }),
  });
}

/** Calls for opinions of a case. */
export async function openReview(city: City, subject: Issue, options: ReviewOptions = {}): Promise<Review> {
  const { status, body } = await tryToOpen(city, subject, options);
  if (status !== 201) throw new Error(`POST /reviews answered ${status}: ${JSON.stringify(body)}`);
  return { id: body.id, number: body.number, version: body.version, manifestationIds: [], measureId: '' };
}

/** A review as somebody sees it. */
export async function readReview(city: City, name: Name, { id }: Review): Promise<ReviewView> {
  const { status, body } = await (await city.as(name)).get<ReviewView>(`/reviews/${id}`);
  if (status !== 200) throw new Error(`GET /reviews/{id} by ${name} answered ${status}`);
  return body;
}

/** What a refusal says in short: status, code, and the faults. */
export function short({ status, body }: Answer<unknown>): string {
  const { code = '', errors = [] } = body as { code?: string; errors?: { path: string; code: string }[] };
  return [status, code, ...errors.map((fault) => `${fault.path}:${fault.code}`)].join(' ');
}

/** The reviews of a case as the office lists them, the newest first. */
export async function reviewsOf(city: City, { id }: SentCase, name: Name = 'office'): Promise<ReviewView[]> {
  const { body } = await (await city.as(name)).get<{ items: ReviewView[] }>(`/reviews?subjectCaseId=${id}&limit=200`);
  return body.items;
}

/** The review that lies underneath an issue now, or did last. */
export async function underneath(city: City, issue: SentCase): Promise<ReviewView & { version: number }> {
  const [review] = await reviewsOf(city, issue);
  if (review === undefined) throw new Error('no review lies underneath');
  return { ...review };
}

/** How an issue and the review underneath it stand: step, and of the review each body that has spoken with what. */
export async function standing(city: City, { id }: SentCase): Promise<{ issue: string; review: string; said: string[] }> {
  const { body } = await (await city.as('office')).get<{ step: string }>(`/cases/${id}`);
  const review = await underneath(city, { id, version: 0 });
  const said = review.opinions.map((opinion) => `${opinion.body.name} ${opinion.verdict}`);
  return { issue: body.step, review: review.step, said };
}

/** Sends to the review underneath an issue, which moves on with it: the issue's version is read anew. */
export async function sendUnderneath(
  city: City,
  issue: SentCase,
  name: Name,
  type: string,
  payload: object = {},
): Promise<Answer> {
  const answer = await city.attempt(await underneath(city, issue), name, type, payload);
  issue.version = (await (await city.as('office')).get<{ version: number }>(`/cases/${issue.id}`)).body.version;
  return answer;
}
