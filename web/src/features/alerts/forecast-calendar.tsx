import { usePreferences } from '../../preferences/preferences.js';
import { civilDate, dateText, now } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';

const dayMs = 86_400_000;
const mondayFirst = (day: string) => (new Date(`${day}T12:00:00+08:00`).getUTCDay() + 6) % 7;
/** A Monday, for the names of the days. */
const monday = Date.parse('2024-01-01T12:00:00+08:00');

/** The days ahead in weeks; a day on which something is said leads to it. */
export function ForecastCalendar({ days, counts }: { readonly days: number; readonly counts: ReadonlyMap<string, number> }) {
  const say = useWords();
  const { language } = usePreferences();
  const today = civilDate(now());
  const shown = Array.from({ length: days + 1 }, (_, index) => civilDate(new Date(now().getTime() + index * dayMs)));
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'narrow',
    timeZone: 'Asia/Shanghai',
  });
  const most = Math.max(1, ...counts.values());
  return (
    <nav className="calendar" aria-label={say('forecast.calendar')}>
      {Array.from({ length: 7 }, (_, index) => (
        <span key={index} className="calendar-head" aria-hidden="true">
          {weekday.format(monday + index * dayMs)}
        </span>
      ))}
      {shown.map((day, index) => {
        const count = counts.get(day) ?? 0;
        const style = index === 0 ? { gridColumnStart: mondayFirst(day) + 1 } : undefined;
        const number = Number(day.slice(8));
        const inside = (
          <>
            <span className="calendar-number">
              {number === 1 || index === 0 ? `${Number(day.slice(5, 7))}/${number}` : number}
            </span>
            {count > 0 && <span className="calendar-count">{count}</span>}
          </>
        );
        const name = `calendar-day ${day === today ? 'calendar-today' : ''} ${count > 0 ? `heat-${Math.ceil((count / most) * 5)}` : ''}`;
        return count === 0 ? (
          <span key={day} className={name} style={style}>
            {inside}
          </span>
        ) : (
          <a
            key={day}
            href={`#day-${day}`}
            className={name}
            style={style}
            title={say('forecast.dayCount', { date: dateText(`${day}T12:00:00+08:00`, language), count })}
          >
            {inside}
          </a>
        );
      })}
    </nav>
  );
}
