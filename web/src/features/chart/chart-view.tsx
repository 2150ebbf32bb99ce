import { AimOutlined, CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useEffect, useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import type { Workflow } from '../workflows/queries.js';
import { DrawingView, type Walked } from './drawing.js';
import { layOut, type Drawing } from './layout.js';

interface ChartViewProps {
  readonly workflow: Workflow;
  readonly title: string;
  readonly walked?: Walked;
  readonly selected?: string;
  readonly onSelect?: (path: string) => void;
}

const closest = 0.35;
const farthest = 2;

/** The lifecycle of a workflow as a picture that scrolls and zooms; every step can be reached by the keyboard. */
export function ChartView({ workflow, title, walked, ...choice }: ChartViewProps) {
  const { language } = usePreferences();
  const say = useWords();
  const [chart] = workflow.charts;
  const drawing = useQuery({
    queryKey: ['chart', workflow.name, workflow.version, language],
    queryFn: () => (chart === undefined ? Promise.reject(new Error('no lifecycle')) : layOut(chart)),
    staleTime: Infinity,
  });
  const categories = new Map(workflow.states.map(({ path, category }) => [`stage.${path}`, category]));
  const standingOf = (path: string) => {
    if (walked?.current === path) return say('chart.current');
    return walked?.visited.has(path) === true ? say('chart.visited') : '';
  };
  if (drawing.isPending) return <Loading />;
  if (drawing.isError) return <Failure error={drawing.error} retry={drawing.refetch} />;
  return (
    <Sheet drawing={drawing.data} around={walked?.current ?? choice.selected} title={title}>
      <DrawingView
        drawing={drawing.data}
        title={title}
        categoryOf={(path) => categories.get(path) ?? 'open'}
        standingOf={standingOf}
        walked={walked}
        {...choice}
      />
    </Sheet>
  );
}

interface SheetProps {
  readonly drawing: Drawing;
  readonly title: string;
  /** The step that is in the middle at first. */
  readonly around?: string;
  readonly children: ReactNode;
}

/** A sheet larger than its window: scrolled as any page, dragged by the mouse, zoomed by buttons or by pinching. */
function Sheet({ drawing, title, around, children }: SheetProps) {
  const say = useWords();
  const view = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number>();
  const drag = useDrag(view);
  const { width } = drawing;

  const fit = useCallback(() => setScale(clamp(((view.current?.clientWidth ?? width) - 2) / width, 1)), [width]);
  const show = useCallback(() => {
    const step = drawing.steps.find(({ path }) => path === around);
    const window = view.current;
    if (step === undefined || window === null) return;
    const now = window.scrollWidth / width;
    window.scrollTo({
      left: (step.x + step.width / 2) * now - window.clientWidth / 2,
      top: (step.y + step.height / 2) * now - window.clientHeight / 2,
    });
  }, [around, drawing, width]);

  useEffect(() => {
    const wide = view.current?.clientWidth ?? width;
    setScale(clamp(Math.max((wide - 2) / width, 0.8), 1));
  }, [width]);
  // Only when the sheet first has its size: zooming keeps what one looks at.
  const ready = scale !== undefined;
  useEffect(() => {
    if (ready) show();
  }, [ready, show]);
  useEffect(() => {
    const window = view.current;
    const pinched = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setScale((now) => clamp((now ?? 1) * Math.exp(-event.deltaY / 300)));
    };
    window?.addEventListener('wheel', pinched, { passive: false });
    return () => window?.removeEventListener('wheel', pinched);
  }, []);

  const zoom = (by: number) => setScale((now) => clamp((now ?? 1) * by));
  return (
    <div className="chart-sheet">
      <div className="chart-tools" role="toolbar" aria-label={say('chart.tools')}>
        <Button size="small" icon={<PlusOutlined />} aria-label={say('chart.closer')} onClick={() => zoom(1.25)} />
        <Button size="small" icon={<MinusOutlined />} aria-label={say('chart.farther')} onClick={() => zoom(0.8)} />
        <Button size="small" icon={<CompressOutlined />} aria-label={say('chart.fit')} onClick={fit} />
        {around !== undefined && (
          <Button size="small" icon={<AimOutlined />} aria-label={say('chart.toCurrent')} onClick={show} />
        )}
      </div>
      <div ref={view} className="chart-window" tabIndex={0} role="region" aria-label={title} {...drag}>
        <div style={{ width: width * (scale ?? 1), minWidth: 0 }}>{children}</div>
      </div>
    </div>
  );
}

const clamp = (scale: number, most = farthest) => Math.min(Math.max(scale, closest), most);

/** Moves a scrolling window by the mouse; fingers scroll it anyway. */
function useDrag(view: RefObject<HTMLDivElement | null>) {
  const from = useRef<{ x: number; y: number; left: number; top: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, button, clientX: x, clientY: y }: PointerEvent) => {
      if (pointerType !== 'mouse' || button !== 0 || view.current === null) return;
      from.current = { x, y, left: view.current.scrollLeft, top: view.current.scrollTop };
    },
    onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
      const start = from.current;
      if (start === undefined || buttons === 0) return;
      view.current?.scrollTo(start.left + start.x - clientX, start.top + start.y - clientY);
    },
    onPointerUp: () => {
      from.current = undefined;
    },
  };
}
