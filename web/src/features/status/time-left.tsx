import type { Case } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText, daysTo, momentText, now } from '../../time/moments.js';
import { useWords, type Say } from '../../words/use-words.js';

type Tone = 'calm' | 'good' | 'soon' | 'verySoon' | 'late';
type Timed = Pick<Case, 'dueAt' | 'nextDueAt' | 'workingDaysLeft' | 'timeliness' | 'overdueLevel' | 'closedAt' | 'closedLate'>;

/** How the server's word for the case's timeliness looks. */
const tones: Readonly<Record<string, Tone>> = { onTrack: 'good', dueSoon: 'soon', dueVerySoon: 'verySoon', overdue: 'late' };

/** The next date that presses: of the step or of the case, whichever comes first; coloured as the server judges it. */
export function TimeLeft({ timed }: { readonly timed: Timed }) {
  const say = useWords();
  const { language } = usePreferences();
  const { dueAt, nextDueAt, workingDaysLeft, timeliness, overdueLevel, closedAt, closedLate } = timed;
  if (nextDueAt !== null) {
    const ofCase = nextDueAt === dueAt && timeliness in tones;
    const tone = ofCase ? (tones[timeliness] ?? 'calm') : toneOfDays(daysTo(nextDueAt));
    return (
      <span className={`time time-${tone}`} title={momentText(nextDueAt, language)}>
        {workingDaysText(nextDueAt, workingDaysLeft, say)}
        {ofCase && overdueLevel > 0 && <span className="time-level">{say('time.level', { level: overdueLevel })}</span>}
      </span>
    );
  }
  if (timeliness === 'paused') return <span className="time time-calm">{say('time.paused')}</span>;
  if (closedAt === null) return <span className="time time-none">{say('time.none')}</span>;
  if (closedLate) return <span className="time time-late">{say('time.closedLate')}</span>;
  return <span className="time time-calm">{say('time.closedOn', { date: dateText(closedAt, language) })}</span>;
}

/** A step's limit carries no judgement of the server's: only what has passed is late. */
const toneOfDays = (days: number): Tone => (days < 0 ? 'late' : days <= 1 ? 'verySoon' : days <= 3 ? 'soon' : 'good');

/** The time left as the server counts it; in days of the week where it lacks the calendar of a year. */
function workingDaysText(instant: string, workingDays: number | null, say: Say): string {
  const passed = Date.parse(instant) < now().getTime();
  if (workingDays === null) return daysText(instant, say);
  if (workingDays < 0) return say('time.overdueWorkingDays', { days: -workingDays });
  if (passed) return say('time.overdueToday');
  return workingDays === 0 ? say('time.today') : say('time.leftWorkingDays', { days: workingDays });
}

/** The days to a date, or since. */
export function daysText(instant: string, say: Say): string {
  const days = daysTo(instant);
  if (days < 0) return say('time.overdueDays', { days: -days });
  return days === 0 ? say('time.today') : say('time.leftDays', { days });
}

/** One limit with its colour, as the head of a case shows it. */
export function LimitDate({ dueAt, timeliness }: { readonly dueAt: string; readonly timeliness?: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const tone = timeliness === undefined ? toneOfDays(daysTo(dueAt)) : (tones[timeliness] ?? 'calm');
  const runs = timeliness === undefined || timeliness in tones;
  return (
    <span className="limit">
      <span className="limit-date">{momentText(dueAt, language)}</span>
      {runs && <span className={`time time-${tone}`}>{daysText(dueAt, say)}</span>}
      {timeliness === 'paused' && <span className="time time-calm">{say('time.paused')}</span>}
    </span>
  );
}
