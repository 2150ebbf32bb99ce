import { progresses, tracks, type Progress, type Track } from '../../workflows/issue/terms.js';
import { stateWords } from '../../workflows/issue/v1/states.js';
import { columnsOf, padded, wrapped } from '../platform/terminal/layout.js';
import type { CaseLife } from './case-show.js';
import { stageWords, timeLeft, turnWords, wallDate, wallTime } from './case-words.js';
import type { Page } from './command.js';

/** Where a case stands: what it is about, whose turn it is, and until when. */
export function headerLines(life: CaseLife, page: Page): string[] {
  const { pen, language, columns } = page;
  const { number, title, synthetic } = life.view;
  const mark = synthetic ? `  ${pen.paint('warning', language === 'zh' ? '［合成数据］' : '[synthetic]')}` : '';
  const [first = '', ...more] = wrapped(title, columns - columnsOf(number) - columnsOf(mark) - 2);
  const heading = `${pen.paint('title', number)}  ${pen.paint('strong', first)}${mark}`;
  const indent = ' '.repeat(columnsOf(number) + 2);
  return [heading, ...more.map((line) => indent + pen.paint('strong', line)), '', ...factLines(factsOf(life, page), page)];
}

type Fact = readonly [name: string, text: string];

function factsOf({ view, definition, subject, now }: CaseLife, page: Page): Fact[] {
  const { language, pen } = page;
  const zh = language === 'zh';
  const { turn, timeliness, track, theme, progress, sustained, source, cycle, unit, office } = view;
  const stage = stageWords(definition, view, language);
  const round = cycle > 1 ? pen.paint('muted', zh ? `  第 ${cycle} 轮整改` : `  cycle ${cycle}`) : '';
  const qualities = [
    track === null ? undefined : tracks[track as Track][language],
    theme ?? undefined,
    progress === null ? undefined : progresses[progress as Progress][language],
    sustained ? (zh ? '须长期坚持' : 'sustained') : undefined,
  ].filter((quality) => quality !== undefined);
  const facts: (Fact | undefined)[] = [
    subject === null ? undefined : [zh ? '问题' : 'finding', subject.finding],
    [zh ? '责任单位' : 'unit', unit.name ?? unit.id],
    [zh ? '巡察办' : 'office', office.name ?? office.id],
    [zh ? '环节' : 'stage', `${pen.paint('strong', stage)}${round}`],
    turn === 'nobody' ? undefined : [zh ? '轮到' : 'turn', pen.paint('accent', turnWords(turn, language))],
    ...limitFacts(view, now, page),
    qualities.length === 0 ? undefined : [zh ? '类别' : 'kind', qualities.join(' · ')],
    [zh ? '时效' : 'timeliness', timelinessWords({ view, definition }, timeliness, page)],
    source === null ? undefined : [zh ? '来源' : 'source', source],
  ];
  return facts.filter((fact) => fact !== undefined);
}

function timelinessWords(
  { view, definition }: Pick<CaseLife, 'view' | 'definition'>,
  timeliness: string,
  { language, pen }: Page,
): string {
  const path =
    view.overdueLevel > 0 && timeliness === 'overdue'
      ? `timeliness.overdue.level${view.overdueLevel}`
      : `timeliness.${timeliness}`;
  // Workflows without a region for it say the same of their limits as the issue does.
  const text = (definition.words[path] ?? stateWords[path])?.[language] ?? timeliness;
  const tone = timeliness === 'overdue' ? 'bad' : timeliness.startsWith('due') ? 'warning' : 'muted';
  return pen.paint(tone, text);
}

function limitFacts(view: CaseLife['view'], now: Date, { language, pen }: Page): Fact[] {
  const zh = language === 'zh';
  const { dueAt, originalDueAt, stepDueAt, closedAt, timeliness } = view;
  const left = (instant: string) => {
    const { text, tone } = timeLeft(instant, now, language);
    return `  ${pen.paint(tone, text)}`;
  };
  const running = timeliness !== 'stopped' && timeliness !== 'paused';
  const extended = dueAt !== null && originalDueAt !== null && originalDueAt !== dueAt;
  const before = extended ? pen.paint('muted', `  ${zh ? '原时限' : 'before:'} ${wallDate(originalDueAt)}`) : '';
  const ofCase: Fact[] =
    dueAt === null ? [] : [[zh ? '整改时限' : 'limit', `${wallTime(dueAt)}${running ? left(dueAt) : ''}${before}`]];
  const ofStep: Fact[] =
    stepDueAt === null ? [] : [[zh ? '本环节时限' : 'step limit', `${wallTime(stepDueAt)}${left(stepDueAt)}`]];
  const closed: Fact[] =
    closedAt === null ? [] : [[zh ? '销号' : 'closed', `${wallTime(closedAt)}${lateness(view, language, pen)}`]];
  return [...ofCase, ...ofStep, ...closed];
}

function lateness({ closedLate }: CaseLife['view'], language: Page['language'], pen: Page['pen']): string {
  const text = closedLate ? (language === 'zh' ? '逾期' : 'late') : language === 'zh' ? '按时' : 'in time';
  return `  ${pen.paint(closedLate ? 'bad' : 'good', text)}`;
}

function factLines(facts: readonly Fact[], { pen, columns }: Page): string[] {
  const widest = Math.max(...facts.map(([name]) => columnsOf(name)));
  return facts.flatMap(([name, text]) =>
    (columnsOf(text) <= columns - widest - 4 ? [text] : wrapped(text, columns - widest - 4)).map(
      (line, index) => `  ${pen.paint('muted', padded(index === 0 ? name : '', widest))}  ${line}`,
    ),
  );
}
