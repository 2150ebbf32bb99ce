import type { Answer } from '../../support/client.js';
import type { City } from '../../support/city.js';
import { contentsOf, type Contents } from '../engine/contents.js';
import type { Issue } from '../../support/issue-path.js';

/** A date that a change of rules moves, as an answer tells it. */
export interface Change {
  readonly caseId: string;
  readonly number: string;
  readonly kind: 'case' | 'step';
  readonly clause: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the loading of a year, or another pack of a round, answers. */
export interface Changes {
  readonly dryRun: boolean;
  readonly changes: readonly Change[];
  readonly count: number;
}

export interface HistoryEvent {
  readonly type: string;
  readonly label: string;
  readonly text: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What the tests of loading rules do again and again. */
export class RulesRoom {
  constructor(readonly city: City) {}

  /** Everything in the database, once those who act below have signed in. */
  async contents(): Promise<Contents> {
    for (const name of ['systemAdmin', 'office', 'foreignOffice', 'provinceOffice'] as const) await this.city.as(name);
    return contentsOf(this.city.application.database);
  }

  async loadYear(body: object, query = ''): Promise<Answer<Changes>> {
    return (await this.city.as('systemAdmin')).post<Changes>(`/calendars${query}`, body);
  }

  async changeRules(roundId: string, body: object, query = '', by: 'office' | 'foreignOffice' | 'provinceOffice' = 'office') {
    return (await this.city.as(by)).put<Changes>(`/rounds/${roundId}/rule-pack${query}`, body);
  }

  async caseOf({ id }: Issue) {
    return (await (await this.city.as('office')).get(`/cases/${id}`)).body;
  }

  async historyOf({ id }: Issue, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<HistoryEvent[]> {
    return (await (await this.city.as('office')).get<HistoryEvent[]>(`/cases/${id}/history`, { language })).body;
  }

  async datesChanged(issue: Issue): Promise<number> {
    return (await this.historyOf(issue)).filter(({ type }) => type === 'DATES_CHANGED').length;
  }

  deadlinesOf({ id }: Issue) {
    return this.city.application.database.rows<{ kind: string; status: string; due_at: Date | null }>(
      'SELECT kind, status, due_at FROM deadlines WHERE case_id = $1 ORDER BY kind',
      [id],
    );
  }

  async roundOf(inspectionId: string): Promise<string> {
    return (await (await this.city.as('office')).get<{ roundId: string }>(`/inspections/${inspectionId}`)).body.roundId;
  }

  audit(action: string) {
    return this.city.application.database.rows<{ actor_username: string; target_name: string; before: unknown; after: unknown }>(
      'SELECT actor_username, target_name, before, after FROM audit_events WHERE action = $1 ORDER BY seq',
      [action],
    );
  }
}
