import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sent } from '../../src/engine/cases/case.commands.js';
import type { EventRow } from '../../src/engine/history/event-row.js';
import { Verification } from '../../src/engine/history/verification.js';
import { WritePath } from '../../src/engine/write-path/write-path.js';
import { AccountsCommands } from '../../src/modules/accounts/accounts.commands.js';
import { PasswordHasher } from '../../src/modules/accounts/password-hasher.js';
import { TokensCommands } from '../../src/modules/accounts/tokens.commands.js';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import { startTestApplication, type TestApplication, type TestApplicationOptions } from './application.js';
import { accountIds, organisations, people, placeIds, type Name, type Place } from './city-people.js';
import { type Answer, TestClient } from './client.js';
import { type Cast, type Issue, movesTo, newIssueIds, type PathOptions, type Step, usualCast } from './issue-path.js';
import { openPage, type PageClient } from './page-client.js';

/** The password of every account of the city. */
export const password = 'Kuai-Ma-2026!';
/** So many events of one batch stay well below the limits of its number and its size. */
const batchSize = 400;

/** What a test may settle of the city: when it is, and of what it is made. */
export type CityOptions = Pick<TestApplicationOptions, 'now' | 'module' | 'override' | 'env' | 'page'>;

/** What a test may settle of the finding itself, and of the way that it is driven. */
export interface IssueOptions extends PathOptions {
  readonly inspectionId?: string;
  /** Members of the body of `POST /issues`. */
  readonly finding?: object;
}

/** A case of any workflow as a test sends events to it. */
export interface SentCase {
  readonly id: string;
  version: number;
}

/**
 * The whole product with a city at work in it: real accounts with real tokens, a term, a round, and an inspection on site with its roster.
 * The clock stands at 10 March 2025 unless the test says otherwise; the team is on site from 3 March to 30 April.
 */
export class City {
  private readonly tokens = new Map<Name, string>();
  private readonly used = new Set<string>();

  private constructor(
    readonly application: TestApplication,
    /** The folder of its files. */
    readonly files: string,
    /** The inspection on site, and one of the same unit whose team has left. */
    readonly inspections: { onSite: string; left: string } = { onSite: '', left: '' },
  ) {}

  static async start(options: CityOptions = {}): Promise<City> {
    const files = await mkdtemp(join(tmpdir(), 'bihuan-city-'));
    const now = '2025-03-10T09:00:00+08:00';
    const city = new City(await startTestApplication({ now, ...options, env: { DATA_DIR: files, ...options.env } }), files);
    await city.settle();
    await city.plan();
    return city;
  }

  async close(): Promise<void> {
    await this.application.close();
    await rm(this.files, { recursive: true, force: true });
  }

  /** Moves the clock forward to an instant of Asia/Shanghai, `2025-04-07 10:00`. */
  at(instant: string): void {
    this.application.clock.set(`${instant.replace(' ', 'T')}:00+08:00`);
  }

  /** The API for somebody, by a token of theirs; at another process of the same city where its address is given. */
  async as(name: Name, url = this.application.url): Promise<TestClient> {
    const token = this.tokens.get(name) ?? (await this.newToken(name));
    this.tokens.set(name, token);
    return new RecordingClient(url, token, this.used);
  }

  /** The API for somebody who signs in on the page, by a cookie. */
  page(name: Name): Promise<PageClient> {
    return openPage(this.application.client, name, password);
  }

  /** Logs a finding: an issue in `found.drafting`. */
  async openIssue(options: IssueOptions = {}): Promise<Issue> {
    const ids = newIssueIds();
    const { author } = castOf(options);
    const answer = await (
      await this.as(author)
    ).post<{ id: string; number: string }>('/issues', {
      inspectionId: options.inspectionId ?? this.inspections.onSite,
      title: '专项资金使用不规范',
      finding: '抽查发现专项资金账目不清。',
      theme: '财务管理',
      manifestations: ids.manifestationIds.map((id, index) => ({ id, text: `具体表现${index + 1}` })),
      ...options.finding,
    });
    if (answer.status !== 201) throw new Error(`POST /issues answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return { id: answer.body.id, number: answer.body.number, ...ids, version: 1 };
  }

  /** Drives a fresh issue to a step, each event sent by the one whose part it is. */
  async issueAt(step: Step, options: IssueOptions = {}): Promise<Issue> {
    const [issue] = await this.issuesAt(step, 1, options);
    if (issue === undefined) throw new Error('one was asked for');
    return issue;
  }

  /** As `issueAt`, for many at once: each event of the way is one batch. */
  async issuesAt(step: Step, count: number, options: IssueOptions = {}): Promise<Issue[]> {
    const finding = step === 'closed.sustaining' ? { track: 'longTerm', ...options.finding } : options.finding;
    const issues: Issue[] = [];
    for (let opened = 0; opened < count; opened += 8) {
      const some = Array.from({ length: Math.min(8, count - opened) }, () => this.openIssue({ ...options, finding }));
      issues.push(...(await Promise.all(some)));
    }
    const cast = castOf(options);
    for (const { by, type, payload } of movesTo(step, cast))
      await this.sendAll(issues, by, type, (issue) => payload(issue, options));
    return issues;
  }

  /** Sends an event that must be taken, and notes the new version. @throws Error with the answer of a refusal */
  async send(issue: SentCase, name: Name, type: string, payload: object = {}): Promise<Sent> {
    const answer = await this.attempt(issue, name, type, payload);
    if (answer.status !== 200) throw new Error(`${type} by ${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as unknown as Sent;
  }

  /** Sends an event that may be refused. */
  async attempt(issue: SentCase, name: Name, type: string, payload: object = {}): Promise<Answer> {
    const client = await this.as(name);
    const answer = await client.post(`/cases/${issue.id}/events`, { type, ...payload }, { version: issue.version });
    if (answer.status === 200) issue.version = (answer.body as unknown as Sent).case.version;
    return answer;
  }

  /** Sends the same event to many issues in batches; all must take it. */
  async sendAll<Case extends SentCase>(
    issues: readonly Case[],
    name: Name,
    type: string,
    payload: (issue: Case) => object = () => ({}),
  ): Promise<void> {
    const client = await this.as(name);
    for (let sent = 0; sent < issues.length; sent += batchSize) {
      const some = issues.slice(sent, sent + batchSize);
      const events = some.map((issue) => ({ caseId: issue.id, version: issue.version, type, ...payload(issue) }));
      const answer = await client.post('/cases/events', events);
      if (answer.status !== 200) throw new Error(`${type} by ${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      for (const issue of some) issue.version++;
    }
  }

  /** Sends an event of the clock, as the product itself does: through the write path. Gives the row of the history. */
  async tick(issue: SentCase, type: string, payload: object = { limit: 'case' }): Promise<EventRow> {
    const [outcome] = await this.provided(Transactions).run(systemContext('clock'), (unit) =>
      this.provided(WritePath).send(unit, [{ caseId: issue.id, version: issue.version, type, payload: { ...payload } }]),
    );
    if (outcome === undefined) throw new Error('an event was applied without an outcome');
    issue.version = outcome.row.version;
    return outcome.event;
  }

  /** Hands in a file as evidence, and gives its id. Each has a content of its own unless the test gives one. */
  async handIn(issue: Issue, name: Name, content = `证据：${issue.number}，${name}`): Promise<string> {
    const form = new FormData();
    form.append('caseId', issue.id);
    form.append('file', new Blob([content], { type: 'text/plain' }), '证据.txt');
    const answer = await (await this.as(name)).post<{ id: string }>('/evidence', form);
    if (answer.status !== 201) throw new Error(`POST /evidence answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  /** What a verification of everything finds: nothing, unless the product is broken. */
  async faults(): Promise<readonly object[]> {
    return (await this.provided(Verification).verifyAll()).faults;
  }

  /** Routes that were used by tokens of this city and that the served description lacks, as `GET /api/v1/cases`. */
  async undescribedRoutes(): Promise<string[]> {
    const { body } = await this.application.client.get<{ paths: Record<string, Record<string, object>> }>('/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => new RegExp(`^${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '[^/]+')}$`)),
    );
    return [...this.used].filter((route) => !described.some((pattern) => pattern.test(route)));
  }

  provided<Type extends object>(type: abstract new (...args: never[]) => Type): Type {
    return this.application.app.get<Type>(type, { strict: false });
  }

  private async settle(): Promise<void> {
    const context = systemContext('test');
    await this.provided(OrganisationsCommands).createOrganisations(
      context,
      Object.entries(organisations).map(([place, { name, kind, under }]) => ({
        id: placeIds[place as Place],
        name,
        kind,
        parentId: under === undefined ? null : placeIds[under as Place],
      })),
    );
    const hash = await this.provided(PasswordHasher).hash(password);
    const accounts = Object.entries(people).map(([name, { name: fullName, bindings }]) => ({
      id: accountIds[name as Name],
      username: name,
      name: fullName,
      bindings: bindings.map(([role, place]) => ({ role, orgId: placeIds[place] })),
    }));
    await this.provided(AccountsCommands).createUsers(context, accounts, { hash, mustChange: false });
  }

  private async plan(): Promise<void> {
    const office = await this.as('office');
    const made = async (path: string, body: object) => {
      const answer = await office.post<{ id: string }>(path, body);
      if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body.id;
    };
    const termId = await made('/terms', { number: 5, title: '五届市委', startsOn: '2021-10-01', endsOn: '2026-09-30' });
    const inspection = async (number: number, onSiteFrom: string, onSiteUntil: string) =>
      made('/inspections', {
        roundId: await made('/rounds', { termId, number, title: `第${number}轮`, rulePack: 'inspection-city' }),
        unitId: placeIds.unit,
        mode: 'regular',
        onSiteFrom,
        onSiteUntil,
        members: roster.map((name) => ({
          userId: accountIds[name],
          position: name === 'leader' ? 'leader' : name === 'deputy' ? 'deputy' : 'member',
        })),
      });
    this.inspections.left = await inspection(1, '2024-09-02', '2024-10-31');
    this.inspections.onSite = await inspection(2, '2025-03-03', '2025-04-30');
  }

  private async newToken(name: Name): Promise<string> {
    const actor = { id: accountIds[name], username: name, name, bindings: [] };
    const made = await this.provided(TokensCommands).create({ ...systemContext('test'), actor }, undefined, 'test', undefined);
    if (made.token === undefined) throw new Error('no token was made');
    return made.token;
  }
}

/** The people on the inspections' rosters. */
export const roster = ['leader', 'deputy', 'author', 'member', 'allHats'] as const satisfies readonly Name[];

const castOf = ({ cast }: PathOptions): Cast => ({ ...usualCast, ...cast });

/** Notes which routes are used. */
class RecordingClient extends TestClient {
  constructor(
    url: string,
    token: string,
    private readonly used: Set<string>,
  ) {
    super(url, token);
  }

  override send<Body = Record<string, unknown>>(...request: Parameters<TestClient['send']>): Promise<Answer<Body>> {
    const [method, path] = request;
    this.used.add(`${method} /api/v1${path.split('?', 1)[0]}`);
    return super.send<Body>(...request);
  }
}
