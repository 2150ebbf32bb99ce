import { calendarDaysBetween, dayNumber } from '../../workflows/calendar/civil-date.js';
import { civilDate, instantText } from '../engine/instants.js';
import { ClockCommands, type Advanced } from '../modules/clock/clock.commands.js';
import { Clock } from '../platform/clock/clock.js';
import { SimulatedClock } from '../platform/clock/simulated-clock.js';
import { Database } from '../platform/database/database.js';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import { date } from '../platform/http/list-filters.js';
import { padded, table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { words } from '../platform/words/words.js';
import type { Call, Handler, Page } from './command.js';
import { noticeWords, watchNotices, type Notice } from './sent-notices.js';
import { UsageError } from './usage-error.js';

const notSimulated = defineProblem(
  409,
  'cli.not-simulated',
  words('这不是模拟数据库', 'This database is no simulation'),
  words(
    '只能让模拟数据库走到未来。请用一个空的数据目录新建一个：DATA_DIR=… CLOCK=simulated bihuan seed，再运行本命令。',
    'Only a simulation can be run into the future. Make one in an empty data folder: DATA_DIR=… CLOCK=simulated bihuan seed, then run this again.',
  ),
);
const label = words('模拟运行', 'simulating');

/** What a simulation led to, day by day. */
interface Simulated extends Advanced {
  readonly from: string;
  readonly days: readonly { readonly date: string; readonly notices: readonly Notice[] }[];
}

/** Runs a simulation forward to the end of a day, and tells day by day what was sent to whom. */
export const run: Handler = async (call) => {
  const until = untilOf(call);
  const session = await call.session();
  if (!(session.get(Clock) instanceof SimulatedClock)) throw new Problem(notSimulated);
  const clock = session.get(ClockCommands);
  const from = clock.now();
  const read = await watchNotices(session.get(Database), from);
  const to = new Date(`${until}T23:59:59+08:00`);
  const total = Math.max(1, calendarDaysBetween(civilDate(from), until));
  const advanced = await clock.advance(await session.context(), to, (at) =>
    call.progress.advance({ label, done: calendarDaysBetween(civilDate(from), civilDate(at)), total }),
  );
  const simulated = { ...advanced, from: instantText(from), days: byDay(await read(to)) };
  const brief = call.options.flag('days');
  return {
    data: dataOf(simulated, brief),
    screen: (page) => [...daysScreen(safeForTerminal(simulated), page, brief), '', ...sumScreen(simulated, page)],
  };
};

function untilOf({ options }: Call): string {
  const until = options.text('until');
  if (until === undefined || date.read(until) === undefined)
    throw new UsageError(words('请用 --until 指明日期（YYYY-MM-DD）', 'Say until when: --until YYYY-MM-DD'));
  return until;
}

function byDay(notices: readonly Notice[]): Simulated['days'] {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = notice.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days].map(([day, ofDay]) => ({ date: day, notices: ofDay }));
}

function dataOf({ from, now, fired, days }: Simulated, brief: boolean): object {
  const shown = brief ? days.map(({ date: day, notices }) => ({ date: day, sent: countOf(notices) })) : days;
  return { from, until: now, fired, days: shown, sent: countOf(days.flatMap(({ notices }) => notices)) };
}

const countOf = (notices: readonly Notice[]) => notices.reduce((sum, { recipients }) => sum + recipients.length, 0);

function daysScreen({ days }: Simulated, page: Page, brief: boolean): string[] {
  const { pen, language } = page;
  return days.flatMap(({ date: day, notices }) => {
    const count = countOf(notices);
    const said = language === 'zh' ? `${count} 条` : `${count} sent`;
    const heading = `${pen.paint('strong', `${day} ${weekday(day, language)}`)}  ${pen.paint('muted', said)}`;
    return brief ? [heading] : [heading, ...table(notices.map((notice) => rowOf(notice, page)))];
  });
}

function rowOf(notice: Notice, { pen, language }: Page): string[] {
  const { at, number, kind, recipients } = notice;
  return [
    `  ${pen.paint('muted', at.slice(11, 16))}`,
    pen.paint('accent', number),
    pen.paint(kind === 'overdue' ? 'bad' : 'warning', noticeWords(notice, language)),
    `→ ${recipients.join(language === 'zh' ? '、' : ', ')}`,
  ];
}

function sumScreen({ from, now, days }: Simulated, { pen, language }: Page): string[] {
  const notices = days.flatMap((day) => day.notices);
  const sums = new Map<string, number>();
  for (const notice of notices) {
    const name = noticeWords(notice, language);
    sums.set(name, (sums.get(name) ?? 0) + notice.recipients.length);
  }
  const cases = new Set(notices.map(({ number }) => number)).size;
  const people = new Set(notices.flatMap(({ recipients }) => recipients)).size;
  const span = `${from.slice(0, 10)} → ${now.slice(0, 10)}`;
  const total =
    language === 'zh'
      ? `${span}：共 ${countOf(notices)} 条，涉及 ${cases} 个案件、${people} 人`
      : `${span}: ${countOf(notices)} sent, about ${cases} cases, to ${people} people`;
  const widest = Math.max(0, ...[...sums.values()].map((sum) => String(sum).length));
  return [
    pen.paint('strong', total),
    ...[...sums]
      .sort(([, one], [, other]) => other - one)
      .map(([name, sum]) => `  ${padded('', widest - String(sum).length)}${sum}  ${name}`),
  ];
}

function weekday(day: string, language: Page['language']): string {
  const number = (((dayNumber(day) + 3) % 7) + 7) % 7;
  const name = { zh: '一二三四五六日', en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] };
  return language === 'zh' ? `周${name.zh[number] ?? ''}` : (name.en[number] ?? '');
}
