import { Calendar } from '../../../workflows/calendar/calendar.js';
import { officialYears } from '../../../workflows/calendar/official.js';
import { isOpen, leavesTime, noOwnRest, openingFrom } from '../../../src/modules/notifications/sending-window.js';

const calendar = Calendar.from(officialYears);
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const opening = (text: string, rest = noOwnRest) => {
  const found = openingFrom(at(text), calendar, rest);
  return 'at' in found ? found.at : found.awaitsYear;
};

describe('the time in which something may be sent', () => {
  it.each([
    ['2026-07-01 09:00', '2026-07-01 09:00', 'in office hours: at once'],
    ['2026-07-01 08:29', '2026-07-01 08:30', 'before the office opens: when it opens'],
    ['2026-07-01 08:30', '2026-07-01 08:30', 'as it opens: at once'],
    ['2026-07-01 17:30', '2026-07-02 08:30', 'as it closes: the next morning'],
    ['2026-07-01 23:10', '2026-07-02 08:30', 'by night: the next morning'],
    ['2026-07-03 18:00', '2026-07-06 08:30', 'on a Friday evening: on Monday'],
    ['2026-10-01 09:00', '2026-10-08 08:30', 'on National Day: the first working morning after the holiday'],
    ['2026-10-10 03:00', '2026-10-10 08:30', 'on a Saturday that is worked for the holiday: that morning'],
    ['2026-09-20 03:00', '2026-09-20 08:30', 'on a Sunday that is worked for the holiday: that morning'],
  ])('%s → %s (%s)', (from, to) => {
    expect(opening(from)).toEqual(at(to));
  });

  it('keeps seconds of an instant within office hours', () => {
    const now = new Date('2026-07-01T09:00:31.250+08:00');
    expect(openingFrom(now, calendar)).toEqual({ at: now });
    expect(isOpen(now, calendar)).toBe(true);
  });

  it('waits for the end of quiet hours, over midnight too', () => {
    const noon = { quietFrom: '12:00', quietTo: '14:00', restDays: [] };
    expect(opening('2026-07-01 12:30', noon)).toEqual(at('2026-07-01 14:00'));
    const late = { quietFrom: '16:00', quietTo: '10:00', restDays: [] };
    expect(opening('2026-07-01 16:30', late)).toEqual(at('2026-07-02 10:00'));
    expect(opening('2026-07-02 08:45', late)).toEqual(at('2026-07-02 10:00'));
  });

  it('passes over days of one’s own', () => {
    const leave = { quietFrom: null, quietTo: null, restDays: ['2026-07-01', '2026-07-02'] };
    expect(opening('2026-07-01 09:00', leave)).toEqual(at('2026-07-03 08:30'));
  });

  it('never guesses a year whose calendar is missing', () => {
    expect(opening('2027-01-04 09:00')).toBe(2027);
    expect(opening('2026-12-31 18:00')).toBe(2027);
    expect(isOpen(at('2027-01-04 09:00'), calendar)).toBe(false);
  });

  it('knows quiet hours that leave nothing', () => {
    expect(leavesTime({ quietFrom: '08:00', quietTo: '18:00' }, calendar.office)).toBe(false);
    expect(leavesTime({ quietFrom: '08:00', quietTo: '17:00' }, calendar.office)).toBe(true);
  });
});
