import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import { Calendars } from '../../engine/rules/calendars.js';
import { instantText } from '../../engine/instants.js';
import { Workflows } from '../../engine/workflows.js';
import { Config } from '../../platform/config/config.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Openings } from './deliveries/openings.js';
import { OutgoingRepository, type NewDelivery } from './deliveries/outgoing.repository.js';
import type { DigestContent, DigestItem, DigestSection } from './digest/digest-content.js';
import { DigestRepository, type DueRow, type NewsRow, type ReaderRow } from './digest/digest.repository.js';
import { PreferencesRepository } from './preferences/preferences.repository.js';
import { wishesOf } from './preferences/wishes.js';

const readersAtOnce = 500;
const shownInSection = 10;
const soonDays = 10;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** What an organisation has before it, by section. */
type Desk = ReadonlyMap<DigestSection, { readonly total: number; readonly items: readonly DigestItem[] }>;

/** Makes the morning digests: what is overdue, what is due within ten days, what is new since the working day before. */
@Injectable()
export class DigestCommands {
  constructor(
    private readonly repository: DigestRepository,
    private readonly preferences: PreferencesRepository,
    private readonly outgoing: OutgoingRepository,
    private readonly openings: Openings,
    private readonly calendars: Calendars,
    private readonly workflows: Workflows,
    private readonly config: Config,
  ) {}

  /**
   * Puts the digests of the day of `unit.now` on their way, with its commit; they go out when the office opens. On a rest day nothing is
   * done. Each person gets one digest a day, however often this is called. To be called once each working morning.
   *
   * @returns how many people get one
   * @throws CalendarYearMissingError where the calendar of the year is not loaded
   */
  async send(unit: UnitOfWork): Promise<number> {
    if (this.config.smtpUrl === undefined) return 0;
    const calendar = this.calendars.current();
    const day = calendar.civilDateOf(unit.now.toISOString());
    if (!calendar.isWorkingDay(day)) return 0;
    let count = 0;
    for (let after = beforeAll; ;) {
      const readers = await this.repository.readers(unit, after, day, readersAtOnce);
      count += await this.sendTo(unit, readers, day);
      const last = readers.at(-1);
      if (last === undefined || readers.length < readersAtOnce) return count;
      after = last.id;
    }
  }

  private async sendTo(unit: UnitOfWork, readers: readonly ReaderRow[], day: string): Promise<number> {
    if (readers.length === 0) return 0;
    const calendar = this.calendars.current();
    const ids = readers.map(({ id }) => id);
    const wishes = await this.preferences.findMany(ids, (statement, values) => unit.read(statement, values));
    const dayBefore = calendar.addWorkingDays(day, -1).end;
    const news = await this.repository.news(unit, ids, new Date(calendar.startOfOfficeDay(dayBefore)), unit.now, shownInSection);
    const desks = await this.desks(unit, readers, new Date(calendar.endOfOfficeDay(addCalendarDays(day, soonDays))));
    const opening = this.openings.allFrom(unit.now);
    const deliveries = readers.flatMap((reader): NewDelivery[] => {
      const content = digestFor(
        reader,
        day,
        desks,
        news.filter(({ user_id }) => user_id === reader.id),
      );
      const { digest, rest } = wishesOf(wishes.get(reader.id));
      const empty = content.sections.every(({ total }) => total === 0);
      if (empty && digest !== true) return [];
      const base = { id: uuidv7(), channel: 'mail' as const, kind: 'digest', user_id: reader.id, digest_on: day };
      return [{ ...base, mandatory: false, payload: content, status: 'waiting', not_before: opening(rest) }];
    });
    this.outgoing.add(unit, deliveries);
    return deliveries.length;
  }

  /** What each unit and each office has before it: three reads for all readers together. */
  private async desks(unit: UnitOfWork, readers: readonly ReaderRow[], until: Date): Promise<ReadonlyMap<string, Desk>> {
    const bindings = readers.flatMap((reader) => reader.bindings);
    const named = (roles: readonly string[]) => [
      ...new Set(bindings.filter(({ role }) => roles.includes(role)).map(({ orgId }) => orgId)),
    ];
    const overseen = [...new Set(bindings.flatMap(({ officeIds }) => officeIds ?? []))];
    const when = { now: unit.now, until, limit: shownInSection };
    const units = await this.repository.due(unit, 'unit', named(['unitLiaison', 'unitHead']), { ...when, undisclosed: false });
    const offices = await this.repository.due(unit, 'office', named(['inspectionOffice']), { ...when, undisclosed: true });
    const disclosed = await this.repository.due(unit, 'office', overseen, { ...when, undisclosed: false });
    return new Map([
      ...this.deskEntries('unit', units),
      ...this.deskEntries('office', offices),
      ...this.deskEntries('overseen', disclosed),
    ]);
  }

  private deskEntries(kind: string, rows: readonly DueRow[]): [string, Desk][] {
    const places = new Map<string, Map<DigestSection, { total: number; items: DigestItem[] }>>();
    for (const row of rows) {
      const desk = places.get(row.place) ?? new Map<DigestSection, { total: number; items: DigestItem[] }>();
      const section = desk.get(row.section) ?? { total: row.total, items: [] };
      section.items.push(this.itemOf(row));
      places.set(row.place, desk.set(row.section, section));
    }
    return [...places].map(([place, desk]) => [`${kind} ${place}`, desk]);
  }

  private itemOf(row: DueRow): DigestItem {
    const leaf = row.stage === row.step ? row.stage : `${row.stage}.${row.step}`;
    const state = this.workflows.get(row.workflow, row.workflow_version).states[leaf]?.label ?? { zh: leaf, en: leaf };
    const { id: caseId, number, title, unit } = row;
    return { caseId, number, title, unit, dueAt: instantText(row.due), state };
  }
}

/** One person's digest. Those who watch over others hear of what is overdue; those who work also of what is due soon. */
function digestFor(reader: ReaderRow, day: string, desks: ReadonlyMap<string, Desk>, news: readonly NewsRow[]): DigestContent {
  const own = reader.bindings.flatMap(({ role, orgId }) => {
    const kind = role === 'inspectionOffice' ? 'office' : role === 'unitLiaison' || role === 'unitHead' ? 'unit' : undefined;
    return kind === undefined ? [] : [`${kind} ${orgId}`];
  });
  const watched = reader.bindings.flatMap(({ officeIds }) => (officeIds ?? []).map((id) => `overseen ${id}`));
  const gathered = (keys: readonly string[], section: DigestSection) => {
    const found = [...new Set(keys)].flatMap((key) => desks.get(key)?.get(section) ?? []);
    const items = [...new Map(found.flatMap((each) => each.items).map((item) => [item.caseId, item])).values()];
    items.sort((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1));
    return { section, total: found.reduce((sum, { total }) => sum + total, 0), items: items.slice(0, shownInSection) };
  };
  const told = news.map(({ case_id, payload: { number, title, unit, dueAt, state } }) => ({
    caseId: case_id,
    number,
    title,
    unit,
    dueAt,
    state,
  }));
  return {
    date: day,
    sections: [
      gathered([...own, ...watched], 'overdue'),
      gathered(own, 'dueSoon'),
      { section: 'news', total: news[0]?.total ?? 0, items: told },
    ],
  };
}
