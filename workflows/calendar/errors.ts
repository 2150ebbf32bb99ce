import { CodedError } from '../kit/coded-error.js';
import { label } from '../kit/words.js';
import type { Fault } from '../schema/schema.js';

/** The working days of a year were asked for, and no notice of that year is loaded: better no date than a guessed one. */
export class CalendarYearMissingError extends CodedError {
  readonly code = 'calendar.year-missing';

  constructor(readonly year: number) {
    super(
      label(
        `${year}年的工作日历尚未载入，请先载入该年的节假日安排通知`,
        `The working-day calendar of ${year} is not loaded; load that year's holiday notice first`,
      ),
    );
  }
}

/** A year's data breaks the schema or contradicts itself; every fault is named with its path. */
export class CalendarYearInvalidError extends CodedError {
  readonly code = 'calendar.year-invalid';

  constructor(readonly faults: readonly Fault[]) {
    const said = (language: 'zh' | 'en') => faults.map((fault) => `${fault.path}: ${fault.message[language]}`).join('; ');
    super(label(`工作日历数据有误：${said('zh')}`, `The calendar data is not valid: ${said('en')}`));
  }
}

/** A text that should be a date is none: another form than YYYY-MM-DD, or a day that no month has. */
export class CivilDateInvalidError extends CodedError {
  readonly code = 'calendar.date-invalid';

  constructor(readonly given: string) {
    super(label(`不是有效日期（YYYY-MM-DD）：${given}`, `Not a valid date (YYYY-MM-DD): ${given}`));
  }
}

/** A text that should be an instant is none of RFC 3339. */
export class InstantInvalidError extends CodedError {
  readonly code = 'calendar.instant-invalid';

  constructor(readonly given: string) {
    super(label(`不是有效时刻（RFC 3339）：${given}`, `Not a valid instant (RFC 3339): ${given}`));
  }
}
