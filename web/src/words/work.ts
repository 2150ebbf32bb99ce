import { words, type Words } from './words.js';

/** Words of what waits, and of the time left. */
export const workWords = {
  'work.title': words('我的待办', 'My work'),
  'work.count': words('{count} 件等您办理，最紧急的在前', '{count} wait for you, the most urgent first'),
  'work.overdueCount': words('{count} 件已超期', '{count} overdue'),
  'work.empty': words('都办完了', 'All done'),
  'work.emptyHint': words('现在没有等您办理的案件。', 'Nothing waits for you now.'),
  'work.search': words('查看台账', 'Open the ledger'),
  'work.reason': words('轮到{turn} · {step}', 'Turn of {turn} · {step}'),
  'work.more': words('再看 {count} 件', 'Show {count} more'),
  'work.moreAny': words('继续加载', 'Show more'),
  'time.overdueDays': words('逾期 {days} 天', '{days} d overdue'),
  'time.overdueToday': words('今日已逾期', 'overdue today'),
  'time.leftDays': words('剩 {days} 天', '{days} d left'),
  'time.today': words('今日到期', 'due today'),
  'time.paused': words('暂停计时', 'paused'),
  'time.none': words('无时限', 'no limit'),
  'time.closedOn': words('{date} 销号', 'closed {date}'),
  'time.closedLate': words('超期销号', 'closed late'),
  'time.level': words('{level}级', 'level {level}'),
  'time.due': words('{date} 到期', 'due {date}'),
} as const satisfies Record<string, Words>;
