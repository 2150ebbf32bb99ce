import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import { demandLadder } from '../../../workflows/rules/demands.js';
import { signalsOf } from '../../../workflows/rules/ladder.js';
import { warningLevels, type WarningLevel } from '../../../workflows/rules/pack.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { civilDate, instantText } from '../../engine/instants.js';
import { Calendars } from '../../engine/rules/calendars.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Schedules } from '../../engine/schedules/schedules.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { words } from '../../platform/words/words.js';
import { Notices } from './inbox/notices.js';
import type { NotificationRow } from './inbox/notifications.repository.js';
import { DemandRecipients, type Answerable } from './recipients/demand-recipients.js';

/** What a leader demanded and is not done yet, as those are told of it whom it concerns. */
export interface OpenDemand extends Answerable {
  readonly id: string;
  /** The case or the inspection that it came up in. */
  readonly caseId: string;
  readonly text: string;
  /** Who answers for it, in words. */
  readonly owner: string;
  readonly dueOn: CivilDate;
  /** Since when it stands. */
  readonly since: Date;
  /** The last level of which somebody was told. */
  readonly told: WarningLevel | null;
}

/** A module that keeps demands. */
export interface DemandSource {
  /** Its open demands that are due by a day, or earlier. */
  openBy(unit: UnitOfWork, day: CivilDate): Promise<readonly OpenDemand[]>;
  /** Queues what was told on the unit of work. */
  remember(unit: UnitOfWork, ids: readonly string[], level: WarningLevel): void;
}

/** A demand of which somebody is to be told now. */
interface Due {
  readonly demand: OpenDemand;
  readonly row: CaseRow;
  readonly level: WarningLevel;
  readonly dueAt: string;
}

/** No first reminder comes earlier, in calendar days: five working days with the longest holiday in between. */
const earliestReminder = 20;
const longestText = 300;

/**
 * Reminds of demands before their date and alerts after it, each working morning: those who answer for them, and the office.
 *
 * Of one demand nobody is told twice of one level. What was missed, as when no process ran, is made up for by the highest level alone.
 */
@Injectable()
export class DemandAlerts implements OnModuleInit {
  private readonly sources: DemandSource[] = [];

  constructor(
    private readonly schedules: Schedules,
    private readonly calendars: Calendars,
    private readonly packs: RulePacks,
    private readonly cases: CaseRepository,
    private readonly recipients: DemandRecipients,
    private readonly notices: Notices,
  ) {}

  /** Adds demands to those that are followed; to be called while modules initialise. */
  follow(source: DemandSource): void {
    this.sources.push(source);
  }

  onModuleInit(): void {
    this.schedules.handle('demand-alerts', async (unit) => {
      let told = 0;
      for (const source of this.sources) told += await this.tell(unit, source);
      return { note: words(`要求 ${told} 项`, `${told} demands`) };
    });
  }

  private async tell(unit: UnitOfWork, source: DemandSource): Promise<number> {
    const demands = await source.openBy(unit, addCalendarDays(civilDate(unit.now), earliestReminder));
    const rows = new Map(
      (await this.cases.findMany([...new Set(demands.map(({ caseId }) => caseId))])).map((row) => [row.id, row]),
    );
    const due = demands.flatMap((demand) => this.due(unit, demand, rows.get(demand.caseId)));
    const questions = due.map(({ demand, row }) => ({ row, answerable: demand }));
    const readers = await this.recipients.told(questions, (statement, values) => unit.read(statement, values));
    await this.notices.post(
      unit,
      due.flatMap((one, index) => (readers[index] ?? []).map((reader) => noticeOf(unit, one, reader.userId, reader.seesCase))),
    );
    for (const level of warningLevels) {
      const ids = due.filter((one) => one.level === level).map(({ demand }) => demand.id);
      if (ids.length > 0) source.remember(unit, ids, level);
    }
    return due.length;
  }

  /** The level that a demand has come to since somebody was last told of it. */
  private due({ now }: UnitOfWork, demand: OpenDemand, row: CaseRow | undefined): Due[] {
    const pack = row && this.packs.find(row.rulePack, row.rulePackVersion);
    if (row === undefined || pack === undefined) return [];
    const calendar = this.calendars.current();
    const dueAt = calendar.endOfOfficeDay(demand.dueOn);
    const signals = signalsOf(demandLadder(pack), { begunAt: instantText(demand.since), dueAt }, calendar);
    const reached = signals.filter(({ at }) => at !== null && Date.parse(at) <= now.getTime()).map(({ rung }) => rung.level);
    const level = reached.at(-1);
    const known = demand.told === null ? -1 : warningLevels.indexOf(demand.told);
    return level === undefined || warningLevels.indexOf(level) <= known ? [] : [{ demand, row, level, dueAt }];
  }
}

function noticeOf(unit: UnitOfWork, { demand, row, level, dueAt }: Due, userId: string, seesCase: boolean): NotificationRow {
  return {
    ...{ id: uuidv7(), user_id: userId, case_id: seesCase ? row.id : null, seq: null, ordinal: null },
    ...{ about: `demand/${demand.id}/${level}`, kind: 'demand', level, limit_kind: null, mandatory: false },
    ...{ created_at: unit.now, read_at: null },
    payload: {
      ...{ number: seesCase ? row.number : '', title: shortened(demand.text), unit: demand.owner, office: '' },
      ...{ state: { zh: '', en: '' }, dueAt: instantText(new Date(dueAt)), actor: null, text: null, proposesInterview: false },
    },
  };
}

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
