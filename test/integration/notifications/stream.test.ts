import { Announcements } from '../../../src/platform/database/announcements.js';
import { until } from '../../support/until.js';
import { Newsroom } from './newsroom.js';

/** A page's live connection: what it has heard so far. */
class Listener {
  readonly events: { readonly event: string; readonly id: string | undefined; readonly data: unknown }[] = [];
  ended = false;
  private text = '';

  private constructor(
    readonly status: number,
    private readonly abort: AbortController,
  ) {}

  static async open(url: string, headers: Record<string, string>): Promise<Listener> {
    const abort = new AbortController();
    const response = await fetch(`${url}/api/v1/notifications/stream`, { headers, signal: abort.signal });
    const listener = new Listener(response.status, abort);
    const { body } = response;
    if (response.status === 200 && body !== null) void listener.read(body);
    return listener;
  }

  of(event: string): unknown[] {
    return this.events.filter((each) => each.event === event).map(({ data }) => data);
  }

  /** Whether the number of unread ones that it was told last is this. */
  says(unread: number): boolean {
    return (this.of('unread').at(-1) as { readonly unread: number } | undefined)?.unread === unread;
  }

  close(): void {
    this.abort.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        this.text += decoder.decode(chunk, { stream: true });
        const blocks = this.text.split('\n\n');
        this.text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // The test itself has closed the connection.
    }
    this.ended = true;
  }

  private take(block: string): void {
    const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
    const [event, data] = [fields.get('event'), fields.get('data')];
    if (event !== undefined && data !== undefined) this.events.push({ event, id: fields.get('id'), data: JSON.parse(data) });
  }
}

describe('live updates', () => {
  let room: Newsroom;
  const open: Listener[] = [];

  beforeAll(async () => {
    room = await Newsroom.open();
    await until(() => room.city.provided(Announcements).reliable);
  });
  afterEach(() => {
    for (const listener of open.splice(0)) listener.close();
  });
  afterAll(() => room.close());

  const listen = async (headers: Record<string, string>): Promise<Listener> => {
    const listener = await Listener.open(room.city.application.url, headers);
    open.push(listener);
    return listener;
  };
  const cookieOf = async (): Promise<string> => {
    const answer = await room.city.application.client.post('/auth/login', { username: 'head', password: 'Kuai-Ma-2026!' });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };

  it('bring a new notification and the number of unread ones while the request lasts', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.forget();
    const page = await listen({ cookie: await cookieOf() });
    await until(() => page.says(0));
    await room.alert(issue, 'DEADLINE_PASSED');
    await until(() => page.says(1));
    expect(page.of('notification')).toMatchObject([{ kind: 'overdue', level: 'overdue1', case: { number: issue.number } }]);
    await (await room.city.as('head')).post('/notifications/read-all');
    await until(() => page.says(0));
    expect(page.of('notification')).toHaveLength(1);
  });

  it('bring what came in between to a page that comes back', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.forget();
    const cookie = await cookieOf();
    const first = await listen({ cookie });
    await until(() => first.says(0));
    await room.alert(issue, 'DUE_VERY_SOON');
    await until(() => first.says(1));
    const last = first.events.find(({ event }) => event === 'notification')?.id ?? '';
    first.close();
    await room.alert(issue, 'DEADLINE_PASSED');
    const second = await listen({ cookie, 'last-event-id': last });
    await until(() => second.says(2));
    await room.alert(issue, 'ESCALATE', { limit: 'case', level: 2 });
    await until(() => second.says(3));
    expect(second.of('notification')).toMatchObject([{ level: 'overdue1' }, { level: 'overdue2' }]);
  });

  it('tell nobody of somebody else’s', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.forget();
    const page = await listen({ cookie: await cookieOf() });
    await until(() => page.says(0));
    await room.city.tick(issue, 'DUE_SOON');
    await room.relay();
    await room.alert(issue, 'DUE_VERY_SOON');
    await until(() => page.says(1));
    expect(page.of('notification')).toMatchObject([{ level: 'dueVerySoon' }]);
  });

  it('end with the session', async () => {
    const page = await room.city.page('head');
    const listener = await listen({ cookie: await cookieOf() });
    await until(() => listener.of('unread').length > 0);
    expect(page).toBeDefined();
    const admin = await room.city.as('securityAdmin');
    const { body } = await admin.get<{ items: { id: string; version: number }[] }>('/users?q=head&limit=1');
    expect(body.items.length).toBe(1);
    const login = await room.city.application.client.post<{ csrfToken: string }>('/auth/login', {
      username: 'head',
      password: 'Kuai-Ma-2026!',
    });
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const second = await listen({ cookie });
    await until(() => second.of('unread').length > 0);
    await room.city.application.client.post('/auth/logout', undefined, {
      headers: { cookie, 'x-csrf-token': login.body.csrfToken },
    });
    await until(() => second.ended);
    expect((await listen({ cookie })).status).toBe(401);
  });

  it('are so many and no more for one account', async () => {
    const cookie = await cookieOf();
    const statuses: number[] = [];
    for (let count = 0; count < 10; count++) statuses.push((await listen({ cookie })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('need a sign-in', async () => {
    expect((await listen({})).status).toBe(401);
  });
});

describe('a product that stops', () => {
  it('ends the live connections instead of waiting for them', async () => {
    const room = await Newsroom.open();
    const login = await room.city.application.client.post('/auth/login', { username: 'head', password: 'Kuai-Ma-2026!' });
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const listener = await Listener.open(room.city.application.url, { cookie });
    await until(() => listener.of('unread').length > 0);
    await room.close();
    await until(() => listener.ended);
    expect(listener.status).toBe(200);
  });
});
