/*
 * Writes workflows/calendar/years/<year>.json from the chinese-days package, one file for each notice of the State Council.
 * Run once for a year that the package has newly learned, then compare the file with the notice itself:
 *
 *   npx swc workflows scripts -d dist && node dist/scripts/generate-calendar-years.js 2019 2026
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chineseDays from 'chinese-days';
import { type CalendarYear, type HolidayPeriod, validateCalendarYear } from '../workflows/calendar/calendar-year.js';
import { addCalendarDays, calendarDaysBetween } from '../workflows/calendar/civil-date.js';

/** Titles of the notices: 《国务院办公厅关于…年部分节假日安排的通知》 by number, and the ones that changed them. */
const numbers: Readonly<Record<number, string>> = {
  2019: '国办发明电〔2018〕15号',
  2020: '国办发明电〔2019〕16号',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};
const changes: Readonly<Record<number, string>> = {
  2019: '国务院办公厅关于调整2019年劳动节假期安排的通知（国办发明电〔2019〕3号）',
  2020: '国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）',
};

/** The notices' own names, by the package's English ones. */
const names: Readonly<Record<string, HolidayPeriod['name']>> = {
  "New Year's Day": { zh: '元旦', en: "New Year's Day" },
  'Spring Festival': { zh: '春节', en: 'Spring Festival' },
  'Tomb-sweeping Day': { zh: '清明节', en: 'Tomb-Sweeping Day' },
  'Labour Day': { zh: '劳动节', en: 'Labour Day' },
  'Dragon Boat Festival': { zh: '端午节', en: 'Dragon Boat Festival' },
  'Mid-autumn Festival': { zh: '中秋节', en: 'Mid-Autumn Festival' },
  'National Day': { zh: '国庆节', en: 'National Day' },
};

interface NamedDay {
  readonly date: string;
  readonly name: string;
  readonly work: boolean;
}

const [first = '2019', last = '2026'] = process.argv.slice(2);
const installed = createRequire(import.meta.url).resolve('chinese-days/package.json');
const { version } = JSON.parse(readFileSync(installed, 'utf8')) as { version: string };

for (let year = Number(first); year <= Number(last); year += 1) {
  const file = `workflows/calendar/years/${year}.json`;
  writeFileSync(file, readable(calendarYear(year)));
  process.stdout.write(`${file}\n`);
}

/** JSON with one line for each holiday, as the notice has one sentence for it. */
function readable({ holidays, ...head }: CalendarYear): string {
  const lines = holidays.map((holiday) => `    ${JSON.stringify(holiday)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "holidays": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function calendarYear(year: number): CalendarYear {
  const days = namedDays(year);
  const number = numbers[year];
  if (days.length === 0 || !number)
    throw new Error(`${year}: chinese-days ${version} has no holidays, or the notice's number is not above`);
  return validateCalendarYear({
    year,
    version: 1,
    notices: [`国务院办公厅关于${year}年部分节假日安排的通知（${number}）`, ...(changes[year] ? [changes[year]] : [])],
    extractedFrom: `chinese-days ${version}`,
    holidays: periods(days),
  });
}

/** All days of a notice: those of its year, and a New Year's holiday that begins in the December before. */
function namedDays(year: number): NamedDay[] {
  const from = `${year - 1}-12-01`;
  return Array.from({ length: calendarDaysBetween(from, `${year}-12-31`) + 1 }, (_, offset) => addCalendarDays(from, offset))
    .map((date) => {
      const { name, work } = chineseDays.getDayDetail(date);
      return { date, name: name.split(',')[0] ?? '', work };
    })
    .filter(
      ({ date, name }) => name in names && (date.startsWith(`${year}`) ? !ofNextYear(date, name) : name === "New Year's Day"),
    );
}

function ofNextYear(date: string, name: string): boolean {
  return name === "New Year's Day" && date.slice(5, 7) === '12';
}

function periods(days: readonly NamedDay[]): HolidayPeriod[] {
  const found: { name: string; from: string; to: string }[] = [];
  for (const { date, name } of days.filter(({ work }) => !work)) {
    const open = found.at(-1);
    if (open?.name === name && addCalendarDays(open.to, 1) === date) open.to = date;
    else found.push({ name, from: date, to: date });
  }
  return found.map(({ name, from, to }, index) => ({
    name: names[name] ?? { zh: name, en: name },
    from,
    to,
    makeUpDays: found.findIndex((period) => period.name === name) === index ? madeUp(days, name) : [],
  }));
}

function madeUp(days: readonly NamedDay[], name: string): string[] {
  return days.filter((day) => day.work && day.name === name).map(({ date }) => date);
}
