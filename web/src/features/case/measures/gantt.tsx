import type { CSSProperties } from 'react';
import type { Measure } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords, type Say } from '../../../words/use-words.js';
import type { Schedule } from '../queries.js';
import { dayAfter, monthsBetween, scaleOf, type Scale } from './scale.js';

type Counted = NonNullable<Schedule['schedule']>;

interface GanttProps {
  readonly schedule: Counted;
  readonly today: string;
  readonly paused: boolean;
  readonly measures: readonly Measure[];
}

/** The backward schedule (倒排时间表) as bars over the days: rest days shaded, milestones and today as lines, what is late marked. */
export function Gantt({ schedule, today, paused, measures }: GanttProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { from, until, milestones, restDays, workingDays, workingDaysLeft } = schedule;
  const isOver = milestones.some(({ kind, late }) => kind === 'limit' && late);
  const ends = [until, ...schedule.measures.map((measure) => measure.until), ...(isOver ? [today] : [])];
  const last = ends.sort().at(-1) ?? until;
  const scale = scaleOf(from, dayAfter(last));
  const dates = { from: dateText(from, language), until: dateText(until, language) };
  const span =
    workingDays === null ? say('case.scheduleSpan', dates) : say('case.scheduleLength', { ...dates, days: workingDays });
  const standing = paused ? say('case.schedulePaused') : leftText(workingDaysLeft, say);
  const texts = new Map(measures.map(({ id, text }) => [id, text]));
  return (
    <figure className="gantt">
      <figcaption>
        <strong>{say('case.schedule')}</strong>
        <span className="muted">{[span, standing].filter((part) => part !== undefined).join(' · ')}</span>
      </figcaption>
      <div className="gantt-rows" aria-hidden="true">
        <div className="gantt-ground">
          {restDays.map((rest) => (
            <span key={rest.from} className="gantt-rest" style={stretch(scale, rest.from, dayAfter(rest.to))} />
          ))}
          {monthsBetween(from, last).map((month) => (
            <span key={month} className="gantt-month" style={point(scale, month)}>
              {monthText(month, language)}
            </span>
          ))}
          {milestones.map(({ kind, on, late, reached }) => (
            <span
              key={kind}
              className={`gantt-mark ${late ? 'is-late' : ''} ${reached ? 'is-reached' : ''} gantt-${kind}`}
              style={point(scale, dayAfter(on))}
            />
          ))}
          {today >= from && today <= last && (
            <span className="gantt-today" style={point(scale, today)}>
              {say('case.today')}
            </span>
          )}
        </div>
        {schedule.measures.map((measure) => (
          <div key={measure.id} className="gantt-row">
            <span className="gantt-text">{texts.get(measure.id)}</span>
            <span
              className={`gantt-bar is-${measure.standing} by-${measure.basis}`}
              style={stretch(scale, from, dayAfter(measure.until))}
            />
          </div>
        ))}
      </div>
      <ol className="milestones">
        {milestones.map(({ kind, label, on, workingDaysBefore, reached, late }) => (
          <li key={kind} className={late ? 'is-late' : reached ? 'is-reached' : ''}>
            <time dateTime={on}>{dateText(on, language)}</time>
            <span>
              {label}
              {workingDaysBefore > 0 && (
                <span className="muted"> · {say('case.workingDaysBefore', { days: workingDaysBefore })}</span>
              )}
            </span>
            <span className="milestone-standing">
              {late ? say('case.milestoneLate') : reached ? say('case.milestoneReached') : ''}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function leftText(days: number | null, say: Say): string | undefined {
  if (days === null) return undefined;
  return days < 0 ? say('case.scheduleOver', { days: -days }) : say('case.scheduleLeft', { days });
}

const point = (scale: Scale, date: string): CSSProperties => ({ left: `${scale.at(date)}%` });
const stretch = (scale: Scale, from: string, to: string): CSSProperties => ({
  left: `${scale.at(from)}%`,
  width: `${scale.at(to) - scale.at(from)}%`,
});

function monthText(date: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
