import { type Answer, type RequestExtras, TestClient } from './client.js';

/** A page in a browser: sends the session's cookie, and the CSRF token with every write. */
export class PageClient extends TestClient {
  constructor(
    url: string,
    readonly cookie: string,
    readonly csrfToken: string | undefined,
  ) {
    super(url);
  }

  override send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    extras: RequestExtras = {},
  ): Promise<Answer<Body>> {
    const headers = {
      cookie: this.cookie,
      ...(this.csrfToken !== undefined && { 'x-csrf-token': this.csrfToken }),
      ...extras.headers,
    };
    return super.send<Body>(method, path, body, { ...extras, headers });
  }
}

/** Signs in as a page does: by name and password, for a cookie. */
export async function openPage(client: TestClient, username: string, password: string): Promise<PageClient> {
  const answer = await client.post('/auth/login', { username, password });
  if (answer.status !== 200) throw new Error(`sign-in of ${username} answered ${answer.status}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return new PageClient(client.url, cookie, String(answer.body['csrfToken']));
}
