import type { KeyboardEvent } from 'react';
import { labelSize, lineHeight, stepSize, type Box, type Drawing, type Line } from './layout.js';

/** How a chart stands for one case: where it is, where it was, and the lines that it went along. */
export interface Walked {
  readonly current: string;
  readonly visited: ReadonlySet<string>;
  /** How often, by the line's id. */
  readonly lines: ReadonlyMap<string, number>;
}

interface DrawingViewProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly categoryOf: (path: string) => string;
  /** What a screen reader says of a step beside its name. */
  readonly standingOf: (path: string) => string;
  readonly walked?: Walked;
  readonly selected?: string;
  readonly onSelect?: (path: string) => void;
}

/** The picture of a region: stages as frames, steps as boxes in the order of life, lines with the events that lead along them. */
export function DrawingView({ drawing, title, categoryOf, standingOf, walked, selected, onSelect }: DrawingViewProps) {
  const { width, height, stages, steps, lines } = drawing;
  const isWalked = ({ id }: Line) => (walked?.lines.get(id) ?? 0) > 0;
  const isNear = ({ from, to }: Line) => selected !== undefined && (from === selected || to === selected);
  const tone = (line: Line) =>
    [isWalked(line) && 'is-walked', isNear(line) && 'is-near', line.ways.every(({ told }) => told) && 'is-told']
      .filter(Boolean)
      .join(' ');
  const ordered = [...lines].sort(
    (one, other) => Number(isWalked(one) || isNear(one)) - Number(isWalked(other) || isNear(other)),
  );
  return (
    <svg
      className={`chart ${walked === undefined ? '' : 'chart-of-case'} ${selected === undefined ? '' : 'chart-selected'}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={title}
    >
      <defs>
        {['plain', 'strong'].map((kind) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            className={`chart-arrow-${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0.8 L7.4 4 L0 7.2 Z" />
          </marker>
        ))}
      </defs>
      {stages.map(({ path, label, ...place }) => (
        <g key={path} className="chart-stage" aria-hidden="true">
          <rect {...place} rx="10" />
          <text x={place.x + 14} y={place.y + 21}>
            {label}
          </text>
        </g>
      ))}
      <g aria-hidden="true">
        {ordered.map((line) => (
          <path
            key={line.id}
            className={`chart-line ${tone(line)}`}
            d={pathOf(line)}
            markerEnd={`url(#arrow-${isWalked(line) || isNear(line) ? 'strong' : 'plain'})`}
          />
        ))}
        {ordered.map((line) => (
          <Words key={line.id} line={line} tone={tone(line)} times={walked?.lines.get(line.id) ?? 0} />
        ))}
      </g>
      {steps.map((step) => (
        <Step
          key={step.path}
          step={step}
          name={[step.label, standingOf(step.path)].filter((part) => part !== '').join('，')}
          className={[
            `chart-step chart-${categoryOf(step.path)}`,
            walked?.current === step.path && 'is-current',
            walked?.visited.has(step.path) === true && 'is-visited',
            selected === step.path && 'is-selected',
          ]
            .filter(Boolean)
            .join(' ')}
          selected={selected === step.path}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

function Words({ line: { words, at }, tone, times }: { readonly line: Line; readonly tone: string; readonly times: number }) {
  if (at === undefined) return null;
  const shown = times > 1 ? words.map((word, index) => (index === 0 ? `${word} ×${times}` : word)) : words;
  return (
    <g className={`chart-words ${tone}`}>
      <rect x={at.x} y={at.y} width={at.width} height={at.height} rx="3" />
      {shown.map((word, index) => (
        <text key={word} x={at.x + at.width / 2} y={at.y + 2 + lineHeight * (index + 0.75)} fontSize={labelSize}>
          {word}
        </text>
      ))}
    </g>
  );
}

interface StepProps {
  readonly step: Box;
  readonly name: string;
  readonly className: string;
  readonly selected: boolean;
  readonly onSelect?: (path: string) => void;
}

function Step({ step: { path, label, x, y, width, height }, name, className, selected, onSelect }: StepProps) {
  const choose = () => onSelect?.(path);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  const acts = onSelect === undefined ? { role: 'img' } : { role: 'button', tabIndex: 0, 'aria-pressed': selected };
  return (
    <g className={className} aria-label={name} data-path={path} onClick={choose} onKeyDown={pressed} {...acts}>
      <rect x={x} y={y} width={width} height={height} rx="8" />
      <circle cx={x + 13} cy={y + height / 2} r="3.5" />
      <text x={x + 23} y={y + height / 2 + stepSize * 0.36} fontSize={stepSize}>
        {label}
      </text>
    </g>
  );
}

/** A line with rounded corners. */
function pathOf({ points }: Line): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map((point, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (after === undefined) return `L${point.x} ${point.y}`;
    const into = toward(point, before);
    const out = toward(point, after);
    return `L${into.x} ${into.y} Q${point.x} ${point.y} ${out.x} ${out.y}`;
  });
  return [`M${first.x} ${first.y}`, ...parts].join(' ');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point a little way from a corner toward another point. */
function toward(corner: Point, other: Point): Point {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y];
  const length = Math.hypot(dx, dy) || 1;
  const step = Math.min(6, length / 2);
  return { x: corner.x + (dx / length) * step, y: corner.y + (dy / length) * step };
}
