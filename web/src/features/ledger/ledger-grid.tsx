import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from 'antd';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { columnOf, type CellWords, type ColumnName } from './columns.js';
import { CaseRow, PartRow, type RowDeeds } from './ledger-row.js';
import type { Line } from './lines.js';
import { defaultSort } from './use-ledger-address.js';
import type { Remembered } from './use-visit.js';

/** Pixels. */
const heights = { comfortable: { case: 46, part: 40 }, compact: { case: 34, part: 30 } } as const;
/** So many lines before the end the next page is asked for. */
const ahead = 80;

export interface LedgerGridProps {
  readonly lines: readonly Line[];
  /** Of all cases that the filters leave; undefined until it is known. */
  readonly total: number | undefined;
  readonly columns: readonly ColumnName[];
  readonly words: CellWords;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly current: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly allSelected: boolean;
  readonly onSelectLoaded: (select: boolean) => void;
  readonly open: ReadonlySet<string>;
  readonly deeds: RowDeeds;
  /** Where it was scrolled to when it was left. Pixels. */
  readonly offset: number;
  readonly remember: (change: Partial<Remembered>) => void;
  readonly onNearEnd: () => void;
  readonly more: boolean;
  /** Set by the grid: brings a line into view. */
  readonly bringRef: RefObject<(index: number) => void>;
  /** Set by the grid: the ids of the cases on the screen. */
  readonly onScreenRef: RefObject<() => readonly string[]>;
}

/** The ledger at a desk: of a hundred thousand rows only those on the screen are drawn; the head stays in view. */
export function LedgerGrid(props: LedgerGridProps) {
  const {
    lines,
    total,
    columns,
    words,
    current,
    selected,
    open,
    deeds,
    offset,
    remember,
    onNearEnd,
    more,
    bringRef,
    onScreenRef,
  } = props;
  const say = useWords();
  const { density } = usePreferences();
  const scroller = useRef<HTMLDivElement>(null);
  const height = heights[density];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => height[lines[index]?.kind === 'case' ? 'case' : 'part'],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 16,
    initialOffset: offset,
    scrollPaddingStart: 44,
  });
  useEffect(() => virtual.measure(), [virtual, density, lines]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && last >= lines.length - ahead) onNearEnd();
  }, [more, last, lines.length, onNearEnd]);
  useEffect(() => {
    bringRef.current = (index) => {
      virtual.scrollToIndex(index, { align: 'auto' });
      scroller.current?.focus({ preventScroll: true });
    };
    onScreenRef.current = () =>
      virtual.getVirtualItems().flatMap(({ index }) => (lines[index]?.kind === 'case' ? [lines[index].of.id] : []));
  });
  const tracks = `40px 26px ${columns.map((name) => columnOf(name).width).join(' ')}`;
  const isShown = current !== undefined && shown.some(({ index }) => lines[index]?.key === current);
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      aria-label={say('ledger.results')}
      aria-multiselectable
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-colcount={columns.length + 2}
      aria-activedescendant={isShown ? `line-${current}` : undefined}
      className="ledger ledger-grid"
      style={{ '--ledger-tracks': tracks } as React.CSSProperties}
      onScroll={({ currentTarget }) => remember({ offset: currentTarget.scrollTop })}
    >
      <Head {...props} />
      <div role="rowgroup" className="ledger-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start, size }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <Placed key={key} start={start} size={size}>
              {line.kind === 'case' ? (
                <CaseRow
                  of={line.of}
                  rowIndex={line.index + 2}
                  columns={columns}
                  words={words}
                  current={line.key === current}
                  selected={selected.has(line.of.id)}
                  open={open.has(line.of.id)}
                  deeds={deeds}
                />
              ) : (
                <PartRow line={line} rowIndex={index + 2} current={line.key === current} />
              )}
            </Placed>
          );
        })}
      </div>
      <p className="ledger-foot" role="presentation">
        {say(more ? 'ledger.loadingMore' : 'ledger.end')}
      </p>
    </div>
  );
}

function Placed({ start, size, children }: { readonly start: number; readonly size: number; readonly children: ReactNode }) {
  return (
    <div role="presentation" className="ledger-placed" style={{ transform: `translateY(${start}px)`, height: size }}>
      {children}
    </div>
  );
}

function Head({ columns, sort, onSort, selected, allSelected, onSelectLoaded }: LedgerGridProps) {
  const say = useWords();
  const descending = sort.startsWith('-');
  const by = descending ? sort.slice(1) : sort;
  return (
    <div role="rowgroup" className="ledger-head">
      <div role="row" aria-rowindex={1} className="ledger-row">
        <div role="columnheader" className="ledger-check">
          <Checkbox
            tabIndex={-1}
            aria-label={say('ledger.selectLoaded')}
            checked={allSelected}
            indeterminate={selected.size > 0 && !allSelected}
            onChange={({ target }) => onSelectLoaded(target.checked)}
          />
        </div>
        <div role="columnheader" className="ledger-opener" aria-label={say('keys.expand')} />
        {columns.map((name) => {
          const { word, sort: column } = columnOf(name);
          const sorted = column !== undefined && column === by && !(name === 'dueAt' && columns.includes('timeLeft'));
          const direction = descending ? ('descending' as const) : ('ascending' as const);
          return (
            <div key={name} role="columnheader" className={`ledger-${name}`} aria-sort={sorted ? direction : undefined}>
              {column === undefined ? (
                say(word)
              ) : (
                <button
                  type="button"
                  className="ledger-sorter"
                  title={say('ledger.sortBy', { column: say(word) })}
                  onClick={() => onSort(sorted && !descending ? `-${column}` : sorted ? defaultSort : column)}
                >
                  {say(word)}
                  {sorted && (descending ? <ArrowDownOutlined /> : <ArrowUpOutlined />)}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
