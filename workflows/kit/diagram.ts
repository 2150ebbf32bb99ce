import { chartOf, type ChartBox, type ChartRegion, type ChartWay } from './chart.js';
import type { Category, WorkflowDefinition } from './definition.js';
import { lifecycleRegion } from './paths.js';
import { label, type Label } from './words.js';

/**
 * A workflow as a Mermaid flowchart: one box a region, in it one box a stage, one arrow a transition, with labels in the asked language.
 * A flowchart, not a state diagram: Mermaid draws no arrow between steps of different composite states without tearing them out of them.
 */
export function mermaid(definition: WorkflowDefinition, language: keyof Label): string {
  const regions = chartOf(definition).flatMap((region) => indent(regionLines(definition, region, language)));
  const colours = Object.entries(categoryColours).map(([category, colour]) => `classDef ${category} ${colour}`);
  return `${['flowchart TB', ...regions, ...indent(colours), ...indent(classLines(definition))].join('\n')}\n`;
}

const anyState = label('任何状态', 'any state');

const categoryColours: Readonly<Record<Category, string>> = {
  open: 'fill:#e6f4ff,stroke:#1677ff,color:#000',
  waiting: 'fill:#fff7e6,stroke:#d48806,color:#000',
  closed: 'fill:#f6ffed,stroke:#389e0d,color:#000',
};

function regionLines(definition: WorkflowDefinition, region: ChartRegion, language: keyof Label): string[] {
  return [
    `subgraph ${id(region.path)}["${region.label[language]}"]`,
    '  direction TB',
    ...indent(boxLines(region.boxes, language)),
    ...indent(arrowLines(definition, region, language)),
    'end',
  ];
}

function boxLines(boxes: readonly ChartBox[], language: keyof Label): string[] {
  return boxes.flatMap(({ path, label: words, steps }) =>
    steps.length === 0
      ? [`${id(path)}("${words[language]}")`]
      : [`subgraph ${id(path)}["${words[language]}"]`, ...indent(boxLines(steps, language)), 'end'],
  );
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly told: boolean;
  readonly words: string;
}

function arrowLines(definition: WorkflowDefinition, { path, start, ways }: ChartRegion, language: keyof Label): string[] {
  const arrows = ways.map((way) => arrowOf(definition, path, way, language));
  const any = arrows.some(({ from }) => from === anyOf(path)) ? [`${anyOf(path)}(["${anyState[language]}"])`] : [];
  const lines = arrows.map(({ from, to, told }) => `${from}|${to}|${told}`);
  const drawn = [...new Set(lines)].map((line) => arrowLine(arrows.filter((_, index) => lines[index] === line)));
  return [...any, `${id(path)}_start(( )) --> ${id(start)}`, ...drawn];
}

/** Several events that lead from one step to the same other one share an arrow; what other regions tell is dotted. */
function arrowLine(arrows: readonly Arrow[]): string {
  const [first] = arrows;
  if (first === undefined) return '';
  const words = [...new Set(arrows.map((arrow) => arrow.words))].filter((text) => text !== '').join('<br/>');
  return `${first.from} ${first.told ? '-.->' : '-->'}${words === '' ? '' : `|"${words}"|`} ${first.to}`;
}

function arrowOf(definition: WorkflowDefinition, region: string, way: ChartWay, language: keyof Label): Arrow {
  const conditions = way.conditions.map((name) => `[${definition.conditions[name]?.label[language] ?? name}]`);
  return {
    from: way.from === region ? anyOf(region) : id(way.from),
    to: id(way.to),
    told: way.told,
    words: [way.label[language], ...conditions].join('<br/>'),
  };
}

function classLines(definition: WorkflowDefinition): string[] {
  return Object.entries(categoryColours).map(([category]) => {
    const steps = Object.entries(definition.states).filter(([, state]) => state.category === category);
    return `class ${steps.map(([path]) => id(`${lifecycleRegion}.${path}`)).join(',')} ${category}`;
  });
}

const id = (path: string): string => path.replaceAll('.', '_');
const anyOf = (region: string): string => `${id(region)}_any`;
const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
