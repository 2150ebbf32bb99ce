import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CalendarWatch } from '../../../engine/schedules/calendar-watch.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Words } from '../../../platform/words/words.js';
import type { WarningLevel } from '../../../../workflows/rules/pack.js';
import { Notices } from './notices.js';
import type { NotificationRow } from './notifications.repository.js';

const administrators = statement<{ id: string }>(
  'notifications.administrators',
  `SELECT DISTINCT account.id FROM users AS account JOIN role_bindings AS binding ON binding.user_id = account.id
   WHERE binding.role = 'systemAdmin' AND account.active ORDER BY account.id`,
);
const nothing: Words = { zh: '', en: '' };

/** Tells the system administrators what the product itself needs of them; of one matter once a level. */
@Injectable()
export class ProductNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly calendars: CalendarWatch,
  ) {}

  onModuleInit(): void {
    this.calendars.whenMissing((unit, { year, level, text }) => this.tell(unit, `calendar/${year}`, level, text));
  }

  /** @param matter what it is about, by a name that stays the same */
  async tell(unit: UnitOfWork, matter: string, level: WarningLevel, text: Words): Promise<void> {
    const people = await unit.read(administrators, []);
    const rows = people.map(({ id }): NotificationRow => ({
      ...{ id: uuidv7(), user_id: id, case_id: null, seq: null, ordinal: null, about: `${matter}/${level}` },
      ...{ kind: 'product', level, limit_kind: null, mandatory: false, created_at: unit.now, read_at: null },
      payload: {
        ...{ number: '', title: text.zh, titleEn: text.en, unit: '', office: '', state: nothing },
        ...{ dueAt: null, actor: null, text: null, proposesInterview: false },
      },
    }));
    await this.notices.post(unit, rows);
  }
}
