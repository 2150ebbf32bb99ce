import type { EventInfo, WorkflowDefinition } from '../../workflows/kit/definition.js';
import { graphOf, type GraphTransition } from '../../workflows/kit/graph.js';
import { lifecycleLeaves } from '../../workflows/kit/define-workflow.js';
import { isIn, lifecycleRegion } from '../../workflows/kit/paths.js';
import { roles } from '../../workflows/kit/people.js';
import { columnsOf, padded, table, wrapped } from '../platform/terminal/layout.js';
import { turnWords } from './case-words.js';
import type { Page } from './command.js';

/** One way on from a step: the event, where it may lead, and who may send it there. */
interface Way {
  readonly type: string;
  readonly info: EventInfo;
  readonly targets: readonly string[];
}

/** A workflow for the terminal: each stage with its steps in the order of life, and the ways on from each. */
export function chart(definition: WorkflowDefinition, page: Page): string[] {
  const { pen, language } = page;
  const leaves = lifecycleLeaves(definition);
  const stages = [...new Set(leaves.map((leaf) => leaf.split('.')[0] ?? ''))];
  const { name, version, title, events } = definition;
  const size =
    language === 'zh'
      ? `第 ${version} 版，${leaves.length} 个步骤，${Object.keys(events).length} 种事件`
      : `version ${version}, ${leaves.length} steps, ${Object.keys(events).length} kinds of events`;
  return [
    `${pen.paint('title', `${title[language]} ${name}`)}  ${pen.paint('muted', size)}`,
    ...stages.flatMap((stage) => ['', ...stageLines(definition, stage, leaves, page)]),
    '',
    ...anytimeLines(definition, page),
  ];
}

function stageLines(definition: WorkflowDefinition, stage: string, leaves: readonly string[], page: Page): string[] {
  const { pen, language } = page;
  const steps = leaves.filter((leaf) => isIn(leaf, stage));
  const own = steps.includes(stage) ? [] : waysFrom(definition, stage);
  const heading = `${pen.paint('strong', `■ ${definition.words[stage]?.[language] ?? stage}`)} ${pen.paint('muted', stage)}`;
  return [
    heading,
    ...steps.flatMap((leaf) => stepLines(definition, stage, leaf, page)),
    ...(own.length === 0
      ? []
      : [
          `  ${pen.paint('muted', language === 'zh' ? '本阶段各步骤' : 'at any step of this stage')}`,
          ...wayLines(definition, own, stage, page),
        ]),
  ];
}

function stepLines(definition: WorkflowDefinition, stage: string, leaf: string, page: Page): string[] {
  const { pen, language } = page;
  const state = definition.states[leaf];
  if (state === undefined) return [];
  const tone = { open: 'accent', waiting: 'warning', closed: 'good' } as const;
  const turn = state.turn === 'nobody' ? '' : `${language === 'zh' ? '轮到' : 'turn:'} ${turnWords(state.turn, language)}`;
  const name = leaf === stage ? '' : ` ${pen.paint('muted', leaf.slice(stage.length + 1))}`;
  const head = `  ${pen.paint(tone[state.category], `● ${state.label[language]}`)}${name}  ${pen.paint('muted', turn)}`.trimEnd();
  return [head, ...wayLines(definition, waysFrom(definition, leaf), leaf, page)];
}

function wayLines(definition: WorkflowDefinition, ways: readonly Way[], area: string, page: Page): string[] {
  const { pen, language, columns } = page;
  const rows = ways.map(({ type, info, targets }) => [
    `      ${info.label[language]}`,
    pen.paint('muted', type),
    targets.length === 0
      ? ''
      : `→ ${targets.map((target) => nameOf(definition, target, area, language)).join(language === 'zh' ? ' 或 ' : ' or ')}`,
    pen.paint('muted', sendersOf(info, area, language)),
  ]);
  const lines = table(rows);
  if (lines.every((line) => columnsOf(line) <= columns)) return lines;
  // Too wide: who may send it goes below.
  const short = table(rows.map((row) => row.slice(0, 3)));
  return rows.flatMap((row, index) => [
    short[index] ?? '',
    ...wrapped(row[3] ?? '', columns - 8).map((line) => `${padded('', 8)}${line}`),
  ]);
}

/** The events that a state's own transitions take; what only its stage takes is told there. */
function waysFrom(definition: WorkflowDefinition, path: string): Way[] {
  const transitions = graphOf(definition).states[`${lifecycleRegion}.${path}`] ?? [];
  const types = [...new Set(transitions.map(({ event }) => event))];
  return types.flatMap((type) => {
    const info = definition.events[type];
    return info === undefined ? [] : [{ type, info, targets: targetsOf(transitions, type) }];
  });
}

function targetsOf(transitions: readonly GraphTransition[], type: string): string[] {
  const targets = transitions.filter(({ event }) => event === type).map(({ target }) => target);
  return [...new Set(targets.filter((target) => target !== undefined))].map((target) => target.slice(lifecycleRegion.length + 1));
}

/** A target inside the same stage by its step alone, another by both. */
function nameOf(definition: WorkflowDefinition, target: string, area: string, language: Page['language']): string {
  const [stage = ''] = target.split('.');
  const stageLabel = definition.words[stage]?.[language] ?? stage;
  const step = definition.states[target]?.label[language];
  if (step === undefined || target === stage) return stageLabel;
  return isIn(area, stage) ? step : `${stageLabel} · ${step}`;
}

function sendersOf(info: EventInfo, area: string, language: Page['language']): string {
  const here = info.permissions.filter(
    ({ in: areas }) => areas === undefined || areas.some((allowed) => isIn(area, allowed) || isIn(allowed, area)),
  );
  return [...new Set(here.map(({ role }) => roles[role][language]))].join(language === 'zh' ? '、' : ', ');
}

/** The events that the lifecycle does not take at all: they belong to the regions beside it. */
function anytimeLines(definition: WorkflowDefinition, page: Page): string[] {
  const { states } = graphOf(definition);
  const inLifecycle = new Set(
    Object.entries(states).flatMap(([path, transitions]) =>
      isIn(path, lifecycleRegion) ? transitions.map(({ event }) => event) : [],
    ),
  );
  const ways = Object.entries(definition.events)
    .filter(([type]) => !inLifecycle.has(type))
    .map(([type, info]): Way => ({ type, info, targets: [] }));
  const title = page.language === 'zh' ? '■ 与环节无关' : '■ beside the stages';
  return ways.length === 0 ? [] : [page.pen.paint('strong', title), ...wayLines(definition, ways, '', page)];
}
