import type { Sent } from '../../src/engine/cases/case.commands.js';
import type { CaseView, EventView } from '../../src/engine/cases/case-view.js';
import { genesisHash } from '../../src/engine/history/event-row.js';
import type { City, IssueOptions } from '../support/city.js';
import type { Name } from '../support/city-people.js';
import type { TestClient } from '../support/client.js';
import type { Issue, Step } from '../support/issue-path.js';

/** How a case stands, as far as a journey watches it. Dates are the days on whose close of office a limit ends. */
export interface Standing {
  readonly state: string;
  readonly category: string;
  readonly turn: string;
  readonly timeliness: string;
  readonly overdueLevel: number;
  readonly extension: string;
  readonly cycle: number;
  readonly track: string;
  readonly dueAt: string | null;
  readonly originalDueAt: string | null;
  readonly stepDueAt: string | null;
  readonly progress: string | null;
  readonly sustained: boolean;
  readonly closedLate: boolean;
}

/** One event of a journey, and how the case stands after it: what is not named stays as it was. */
export interface Leg {
  /** Day and time in Asia/Shanghai. */
  readonly at: string;
  /** With `page`, signed in by a cookie instead of a token. */
  readonly by: Name | 'clock' | { readonly page: Name };
  readonly send: readonly [type: string, payload?: object];
  /** The exact sentences of the history, after the words for who acted. */
  readonly zh: string;
  readonly en: string;
  readonly is?: Partial<Standing>;
  /** Who of the cast has the case in their work list now; stays as it was. */
  readonly waits?: readonly Name[];
  /** Who of the cast sees the case at all; stays as it was. */
  readonly sees?: readonly Name[];
}

/** Where a journey starts that begins in the midst of a life. */
export interface Start extends Pick<Required<Leg>, 'is' | 'waits' | 'sees'> {
  readonly cast: readonly Name[];
  readonly options?: IssueOptions;
}

interface Limit {
  readonly dueAt: string | null;
  readonly originalDueAt: string | null;
  readonly rule: { readonly pack: string; readonly version: number; readonly clause: string; readonly source: string } | null;
  readonly start: string | null;
  readonly steps: readonly { readonly kind: string; readonly label: string; readonly at?: string }[];
}

interface Work {
  readonly items: { readonly case: CaseView; readonly actions: { readonly type: string }[] }[];
}

export const drafting: Standing = {
  state: 'found.drafting',
  category: 'open',
  turn: 'inspectionTeam',
  timeliness: 'unset',
  overdueLevel: 0,
  extension: 'none',
  cycle: 1,
  track: 'concentrated',
  dueAt: null,
  originalDueAt: null,
  stepDueAt: null,
  progress: null,
  sustained: false,
  closedLate: false,
};

/** How the history names those who act, in both languages. */
export const signatures: Readonly<Partial<Record<Name | 'clock', readonly [zh: string, en: string]>>> = {
  author: ['孙立（云州市委巡察办巡察组组员）', '孙立 (云州市委巡察办, inspection team member)'],
  member: ['李安（云州市委巡察办巡察组组员）', '李安 (云州市委巡察办, inspection team member)'],
  deputy: ['周正（云州市委巡察办巡察组副组长）', '周正 (云州市委巡察办, deputy team leader)'],
  leader: ['吴越（云州市委巡察办巡察组组长）', '吴越 (云州市委巡察办, inspection team leader)'],
  office: ['赵启（云州市委巡察办）', '赵启 (云州市委巡察办)'],
  liaison: ['王芳（云州市住建局责任单位联络员）', '王芳 (云州市住建局, liaison of the responsible unit)'],
  head: ['冯远（云州市住建局责任单位主要负责人）', '冯远 (云州市住建局, head of the responsible unit)'],
  otherLiaison: ['陈静（云州市教育局责任单位联络员）', '陈静 (云州市教育局, liaison of the responsible unit)'],
  discipline: ['卫国（云州市纪委监委）', '卫国 (云州市纪委监委)'],
  personnel: ['蒋敏（云州市委组织部）', '蒋敏 (云州市委组织部)'],
  audit: ['沈平（云州市审计局）', '沈平 (云州市审计局)'],
  leadership: ['秦岭（云州市委巡察工作领导小组）', '秦岭 (云州市委巡察工作领导小组)'],
  clock: ['系统时钟', 'the clock'],
};

/** Takes one issue through its life, and looks at it through everybody's eyes after every event. */
export class Journey {
  private constructor(
    readonly city: City,
    readonly issue: Issue,
    private readonly cast: readonly Name[],
    private standing: Standing,
    private waits: readonly Name[],
    private sees: readonly Name[],
    private lastHash: string,
  ) {}

  /** Logs a finding by the author at the time at which the clock stands. */
  static begin(city: City, cast: readonly Name[], team: readonly Name[], options?: IssueOptions): Promise<Journey> {
    return Journey.from(city, 'found.drafting', { cast, is: {}, waits: team, sees: [...team, 'office'], options });
  }

  /** Joins an issue at a step to which others have taken it at the time at which the clock stands. */
  static async from(city: City, step: Step, { cast, is, waits, sees, options }: Start): Promise<Journey> {
    const issue = await city.issueAt(step, options);
    const history = (await (await city.as('office')).get<EventView[]>(`/cases/${issue.id}/history`)).body;
    const standing = { ...drafting, state: step, ...is };
    const journey = new Journey(city, issue, cast, standing, waits, sees, history.at(-1)?.hash ?? '');
    await journey.lookAround();
    return journey;
  }

  /** Sends one event, and checks all that can be seen of it. */
  async go(leg: Leg): Promise<Sent['event']> {
    this.city.at(leg.at);
    const [type, payload = {}] = leg.send;
    const from = this.standing.state;
    this.standing = { ...this.standing, ...leg.is };
    this.waits = leg.waits ?? this.waits;
    this.sees = leg.sees ?? this.sees;
    const event = leg.by === 'clock' ? await this.tick(type, payload) : await this.send(leg.by, type, payload);
    const { seq, previousHash } = event;
    expect({ type: event.type, seq, previousHash, from: event.from, to: event.to }).toEqual({
      type,
      seq: this.issue.version,
      previousHash: this.lastHash,
      from,
      to: this.standing.state,
    });
    this.lastHash = event.hash;
    const inEnglish = (await this.history('office', 'en')).at(-1);
    const [zh, en] = signatures[typeof leg.by === 'string' ? leg.by : leg.by.page] ?? [];
    expect([event.text, inEnglish?.text, inEnglish?.hash]).toEqual([`${zh}${leg.zh}`, `${en} ${leg.en}`, event.hash]);
    await this.lookAround(type);
    return event;
  }

  async goAll(legs: readonly Leg[]): Promise<void> {
    for (const leg of legs) await this.go(leg);
  }

  async history(name: Name, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<EventView[]> {
    return (await (await this.city.as(name)).get<EventView[]>(`/cases/${this.issue.id}/history`, { language })).body;
  }

  /** The limit of the case, with that of the step, as somebody is told it. */
  async deadline(name: Name, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Limit & { step: Limit | null }> {
    return (
      await (await this.city.as(name)).get<Limit & { step: Limit | null }>(`/cases/${this.issue.id}/deadline`, { language })
    ).body;
  }

  async issueAsSeenBy<Body>(name: Name): Promise<Body> {
    return (await (await this.city.as(name)).get<Body>(`/issues/${this.issue.id}`)).body;
  }

  /** At the end: the chain holds from the first event to the last, and everything there is can be verified. */
  async arrive(): Promise<void> {
    const history = await this.history('office');
    expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
    expect(history.map(({ previousHash }) => previousHash)).toEqual([
      genesisHash,
      ...history.slice(0, -1).map(({ hash }) => hash),
    ]);
    expect(new Set(history.map(({ hash }) => hash)).size).toBe(history.length);
    expect(await this.city.faults()).toEqual([]);
    expect(await this.city.undescribedRoutes()).toEqual([]);
  }

  private async send(by: Exclude<Leg['by'], 'clock'>, type: string, payload: object): Promise<EventView> {
    const client: TestClient = typeof by === 'string' ? await this.city.as(by) : await this.city.page(by.page);
    const offered = (await client.get<{ type: string; refused?: string }[]>(`/cases/${this.issue.id}/actions`)).body;
    expect(offered.filter(({ refused }) => refused === undefined).map((action) => action.type)).toContain(type);
    const path = `/cases/${this.issue.id}/events`;
    const { status, body } = await client.post<Sent>(path, { type, ...payload }, { version: this.issue.version });
    if (status !== 200) throw new Error(`${type} answered ${status}: ${JSON.stringify(body)}`);
    expect(standingOf(body.case)).toEqual(this.standing);
    this.issue.version = body.case.version;
    return body.event;
  }

  private async tick(type: string, payload: object): Promise<EventView> {
    await this.city.tick(this.issue, type, payload);
    const event = (await this.history('office')).at(-1);
    if (event === undefined) throw new Error('a case without a history');
    return event;
  }

  /** Everybody of the cast sees the case or does not, and has it in their work list or not. */
  private async lookAround(after = 'POST /issues'): Promise<void> {
    const looks = await Promise.all(this.cast.map((name) => this.lookOf(name)));
    const seeing = this.cast.filter((_, index) => looks[index]?.sees);
    const working = this.cast.filter((_, index) => looks[index]?.works);
    expect([after, seeing, working]).toEqual([after, this.those(this.sees), this.those(this.waits)]);
    await this.checkDeadline();
  }

  /** Those of the cast, in its order. */
  private those(names: readonly Name[]): Name[] {
    return this.cast.filter((name) => names.includes(name));
  }

  private async lookOf(name: Name): Promise<{ sees: boolean; works: boolean }> {
    const client = await this.city.as(name);
    const { status, body } = await client.get<CaseView>(`/cases/${this.issue.id}`);
    if (status === 200) expect([standingOf(body), body.version]).toEqual([this.standing, this.issue.version]);
    else expect([status, (body as unknown as { code: string }).code]).toEqual([404, 'case.not-found']);
    const { items } = (await client.get<Work>('/me/work')).body;
    const item = items.find((each) => each.case.id === this.issue.id);
    if (item !== undefined) expect([standingOf(item.case), item.actions.length > 0]).toEqual([this.standing, true]);
    return { sees: status === 200, works: item !== undefined };
  }

  /** The dates of the case are the ones that the explanation ends with; what no longer runs has none. */
  private async checkDeadline(): Promise<void> {
    const { step, ...own } = await this.deadline('office');
    const { dueAt, originalDueAt, stepDueAt, timeliness } = this.standing;
    const runs = !['unset', 'stopped'].includes(timeliness);
    expect([own.dueAt, own.originalDueAt, step?.dueAt ?? null].map(dayOf)).toEqual([
      runs ? dueAt : null,
      runs ? originalDueAt : null,
      stepDueAt,
    ]);
    for (const limit of [own, step]) {
      if (limit === null || limit.dueAt === null) continue;
      expect(limit.rule).toMatchObject({ pack: 'inspection-city', version: 1 });
      expect(limit.steps.at(0)).toMatchObject({ kind: 'start', at: limit.start });
      expect(limit.steps.at(-1)).toMatchObject({ kind: 'endOfOfficeDay', at: limit.dueAt });
    }
  }
}

function standingOf(view: CaseView): Standing {
  return {
    state: view.stage === view.step ? view.stage : `${view.stage}.${view.step}`,
    category: view.category,
    turn: view.turn,
    timeliness: view.timeliness,
    overdueLevel: view.overdueLevel,
    extension: view.extension,
    cycle: view.cycle,
    track: view.track ?? '',
    dueAt: dayOf(view.dueAt),
    originalDueAt: dayOf(view.originalDueAt),
    stepDueAt: dayOf(view.stepDueAt),
    progress: view.progress,
    sustained: view.sustained,
    closedLate: view.closedLate,
  };
}

/** The day of a limit that ends at the close of office in Asia/Shanghai, 17:30. */
function dayOf(instant: string | null): string | null {
  if (instant === null) return null;
  expect(instant).toMatch(/T17:30:00(\.000)?\+08:00$/);
  return instant.slice(0, 10);
}
