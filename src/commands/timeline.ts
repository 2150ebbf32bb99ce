import { graphOf } from '../../workflows/kit/graph.js';
import { isIn, leafOf, lifecycleRegion } from '../../workflows/kit/paths.js';
import { roles } from '../../workflows/kit/people.js';
import type { EventView } from '../engine/cases/case-view.js';
import { takenEvents } from '../engine/xstate.js';
import { columnsOf, padded, wrapped } from '../platform/terminal/layout.js';
import type { CaseLife } from './case-show.js';
import { runningLimit, timeLeft, turnWords, wallTime } from './case-words.js';
import type { Page } from './command.js';
import { payloadLines } from './payload-lines.js';

/** The columns of the instant at the left of each event, with the blanks around it. */
const gutter = 20;

/** Every event of a case from the first on: when, what, from where to where, by whom, and what it carried. */
export function timelineLines(life: CaseLife, page: Page): string[] {
  const { history, cycles } = life;
  const several = new Set(cycles.values()).size > 1;
  const lines: string[] = several ? [cycleHeading(1, page)] : [];
  for (const event of history) {
    lines.push(...eventLines(life, event, page));
    const before = cycles.get(event.seq - 1) ?? 1;
    const after = cycles.get(event.seq) ?? before;
    if (after !== before) lines.push('', cycleHeading(after, page));
  }
  return [...lines, ...nowLines(life, page)];
}

function cycleHeading(cycle: number, { pen, language, columns }: Page): string {
  const words = language === 'zh' ? `第 ${cycle} 轮` : `cycle ${cycle}`;
  return pen.paint('strong', `── ${words} ${'─'.repeat(Math.max(4, Math.min(columns, 80) - columnsOf(words) - 4))}`);
}

function eventLines(life: CaseLife, event: EventView, page: Page): string[] {
  const { pen, columns } = page;
  const when = pen.paint('muted', padded(`  ${wallTime(event.at)}`, gutter));
  const title =
    `${when}${dot(event, page)} ${pen.paint('strong', event.label)}  ${pen.paint('muted', movedWords(life, event, page))}`.trimEnd();
  const room = columns - gutter - 2;
  const text = wrapped(event.text, room);
  const details = payloadLines(life, event, page.language).flatMap((line) => hanging(line, room));
  const beam = `${' '.repeat(gutter)}${pen.paint('muted', '│')} `;
  return [title, ...text.map((line) => beam + line), ...details.map((line) => beam + pen.paint('muted', line))];
}

/** A numbered line goes on below its text, not below its number. */
function hanging(line: string, columns: number): string[] {
  const [, number = '', text = line] = /^(\d+\. )?(.*)$/s.exec(line) ?? [];
  return wrapped(text, columns - number.length).map((part, index) => (index === 0 ? number : ' '.repeat(number.length)) + part);
}

/** An event that moved the case on stands out before one that was only put on record. */
function dot({ from, to }: EventView, { pen }: Page): string {
  return from === to ? pen.paint('muted', '○') : pen.paint('accent', '●');
}

function movedWords({ definition }: CaseLife, { from, to }: EventView, { language }: Page): string {
  const name = (leaf: string) => {
    const [stage = '', step] = leaf.split('.');
    const label = definition.states[leaf]?.label[language] ?? leaf;
    return step === undefined ? label : `${definition.words[stage]?.[language] ?? stage} · ${label}`;
  };
  if (from === to) return '';
  return from === null ? `→ ${name(to)}` : `${name(from)} → ${name(to)}`;
}

/** Whose turn it is now, and what would move the case on; nothing for a case that is over. */
function nowLines(life: CaseLife, page: Page): string[] {
  const { view, now } = life;
  const { pen, language, columns } = page;
  if (view.turn === 'nobody') return [];
  const zh = language === 'zh';
  const due = runningLimit(view);
  const left = due === null ? undefined : timeLeft(due, now, language);
  const turn = `${zh ? '轮到' : 'turn:'} ${turnWords(view.turn, language)}`;
  const heading = [
    `${pen.paint('strong', padded(zh ? '  现在' : '  now', gutter))}${pen.paint('good', '▶')} ${pen.paint('strong', turn)}`,
    ...(left === undefined ? [] : [pen.paint(left.tone, left.text)]),
  ].join('  ');
  const next = nextSteps(life, language);
  const can =
    next.length === 0 ? [] : wrapped(`${zh ? '可办理：' : 'next: '}${next.join(zh ? '、' : ', ')}`, columns - gutter - 2);
  return [heading, ...can.map((line) => `${' '.repeat(gutter + 2)}${pen.paint('muted', line)}`)];
}

/** The events that the very step takes, or by which its stage is left, each with who may send it. */
function nextSteps({ definition, row }: CaseLife, language: Page['language']): string[] {
  const leaf = leafOf(row.state.value, lifecycleRegion);
  const { states } = graphOf(definition);
  const ofStep = states[`${lifecycleRegion}.${leaf}`] ?? [];
  const outOfStage = (states[`${lifecycleRegion}.${leaf.split('.')[0] ?? ''}`] ?? []).filter(
    ({ target }) => target !== undefined,
  );
  const moving = new Set([...ofStep, ...outOfStage].map(({ event }) => event));
  return takenEvents(definition, row.state).flatMap((type) => {
    const info = definition.events[type];
    if (info === undefined || !moving.has(type)) return [];
    const allowed = info.permissions.filter((rule) => rule.in?.some((area) => isIn(leaf, area)) ?? true);
    const who = [...new Set(allowed.map(({ role }) => roles[role][language]))];
    return [language === 'zh' ? `${info.label.zh}（${who.join('、')}）` : `${info.label.en} (${who.join(', ')})`];
  });
}
