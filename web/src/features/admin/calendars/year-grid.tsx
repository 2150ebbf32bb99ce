import { usePreferences } from '../../../preferences/preferences.js';
import { useWords } from '../../../words/use-words.js';

interface YearGridProps {
  readonly year: number;
  /** Rest days that a notice names, weekends not counted, `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
  readonly makeUpDays: readonly string[];
  /** Working days of each month. */
  readonly months: readonly number[];
}

/** A year as twelve months: rest days and make-up working days stand out. */
export function YearGrid({ year, daysOff, makeUpDays, months }: YearGridProps) {
  const say = useWords();
  const { language } = usePreferences();
  const off = new Set(daysOff);
  const madeUp = new Set(makeUpDays);
  const nameOf = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return (
    <div className="year">
      {months.map((count, index) => (
        <section key={index} className="month" aria-label={nameOf.format(Date.UTC(year, index, 1))}>
          <h4>
            {nameOf.format(Date.UTC(year, index, 1))} <span className="muted">{say('admin.workingDaysOf', { count })}</span>
          </h4>
          <ol className="days">
            {daysOf(year, index).map(({ date, day, column }) => {
              const rests = !madeUp.has(date) && (off.has(date) || column > 5);
              const kind = madeUp.has(date) ? 'day-made-up' : off.has(date) ? 'day-off' : rests ? 'day-weekend' : '';
              return (
                <li key={date} className={`day ${kind}`} style={{ gridColumn: column }}>
                  {day}
                  {madeUp.has(date) && <span className="visually-hidden"> {say('admin.makeUpDay')}</span>}
                  {off.has(date) && <span className="visually-hidden"> {say('admin.dayOff')}</span>}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The days of a month with the column of their weekday, Monday first. */
function daysOf(year: number, month: number): { date: string; day: number; column: number }[] {
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const instant = new Date(Date.UTC(year, month, index + 1));
    return { date: instant.toISOString().slice(0, 10), day: index + 1, column: ((instant.getUTCDay() + 6) % 7) + 1 };
  });
}
