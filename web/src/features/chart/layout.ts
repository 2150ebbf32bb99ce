import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Chart, Way } from '../workflows/queries.js';
import { widthOf } from './text-size.js';

export interface Box {
  readonly path: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All ways from one step to another: one line with the names of the events on it. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly words: readonly string[];
  /** Where the words stand: their upper left corner. */
  readonly at?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A region of a workflow with a place for everything. Pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly Box[];
  readonly steps: readonly Box[];
  readonly lines: readonly Line[];
}

export const lineHeight = 15;
export const labelSize = 11.5;
export const stepSize = 13;
/** More events than these on one line are counted, not named. */
const mostWords = 3;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.edgeLabels.inline': 'true',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
};
const stageOptions = { ...options, 'elk.partitioning.activate': 'false', 'elk.padding': '[top=34,left=16,bottom=16,right=16]' };

/** Another thread works the places out, so that the page stays quick. */
const elk = () => new ELK({ workerUrl });
let engine: ReturnType<typeof elk> | undefined;

/** Gives every step and line of a region its place, in the order of life from top to bottom. */
export async function layOut(chart: Chart): Promise<Drawing> {
  engine ??= elk();
  const lines = linesOf(chart.ways.filter(({ from }) => from !== chart.path));
  const order = chart.boxes.flatMap(({ path, steps }) => [path, ...steps.map((step) => step.path)]);
  const edges = lines.map((line) => edgeOf(line, order));
  const graph: ElkNode = { id: chart.path, layoutOptions: options, children: inOrder(chart), edges };
  const placed = await engine.layout(graph);
  const stages = (placed.children ?? []).filter(({ children = [] }) => children.length > 0);
  const single = (placed.children ?? []).filter(({ children = [] }) => children.length === 0);
  const routes = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    stages: stages.map(boxOf),
    steps: [...stages.flatMap(({ children = [] }) => children), ...single].map(boxOf),
    lines: lines.map((line) => placedLine(line, routes.get(line.id))),
  };
}

/** Stages from top to bottom in the order of life; those that nothing leads out of stand together at the end. */
function inOrder({ boxes, ways }: Chart): ElkNode[] {
  const isEnd = (path: string) => ways.every(({ from, to }) => !isIn(from, path) || isIn(to, path));
  return boxes.map((box, index) => {
    const node = nodeOf(box);
    const place = String(isEnd(box.path) ? boxes.length : index);
    return { ...node, layoutOptions: { ...node.layoutOptions, 'elk.partitioning.partition': place } };
  });
}

const isIn = (path: string, area: string) => path === area || path.startsWith(`${area}.`);

type Unplaced = Omit<Line, 'points' | 'at'>;

function linesOf(ways: readonly Way[]): Unplaced[] {
  const ids = [...new Set(ways.map(({ from, to }) => `${from}>${to}`))];
  return ids.map((id) => {
    const [from = '', to = ''] = id.split('>');
    const own = ways.filter((way) => way.from === from && way.to === to);
    const all = [...new Set(own.map(({ label }) => label))].filter((label) => label !== '');
    const words = all.length > mostWords ? [...all.slice(0, mostWords - 1), `+${all.length - mostWords + 1}`] : all;
    return { id, from, to, ways: own, words };
  });
}

function nodeOf({ path, label, steps }: { path: string; label: string; steps?: Chart['boxes'][number]['steps'] }): ElkNode {
  const labels = [{ text: label }];
  if (steps === undefined || steps.length === 0)
    return { id: path, labels, width: Math.max(92, widthOf(label, stepSize) + 34), height: 34 };
  return { id: path, labels, layoutOptions: stageOptions, children: steps.map((step) => nodeOf({ ...step, steps: [] })) };
}

function edgeOf({ id, from, to, words }: Unplaced, order: readonly string[]): ElkExtendedEdge {
  const width = Math.max(...words.map((word) => widthOf(word, labelSize)), 0) + 10;
  const labels = words.length === 0 ? [] : [{ text: id, width, height: words.length * lineHeight + 4 }];
  // What leads on in the order of life points downward; what leads back gives way.
  const layoutOptions = { 'elk.layered.priority.direction': order.indexOf(to) > order.indexOf(from) ? '10' : '0' };
  return { id, sources: [from], targets: [to], labels, layoutOptions };
}

function placedLine(line: Unplaced, edge: ElkExtendedEdge | undefined): Line {
  const section = edge?.sections?.[0];
  const points = section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  const label = edge?.labels?.[0];
  if (label === undefined) return { ...line, points };
  const { x = 0, y = 0, width = 0, height = 0 } = label;
  return { ...line, points, at: { x, y, width, height } };
}

function boxOf({ id, labels, x = 0, y = 0, width = 0, height = 0 }: ElkNode): Box {
  return { path: id, label: labels?.[0]?.text ?? id, x, y, width, height };
}
