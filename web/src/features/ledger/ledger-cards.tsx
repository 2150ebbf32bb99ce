import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../words/use-words.js';
import { Step } from '../status/step.js';
import { TimeLeft } from '../status/time-left.js';
import type { LedgerGridProps } from './ledger-grid.js';

/** A card's height before it is drawn. Pixels. */
const estimated = 92;
const ahead = 40;

type LedgerCardsProps = Pick<
  LedgerGridProps,
  'lines' | 'selected' | 'current' | 'deeds' | 'offset' | 'remember' | 'onNearEnd' | 'more' | 'bringRef' | 'onScreenRef'
>;

/** The ledger on a phone: a card for each case; only those on the screen are drawn. */
export function LedgerCards({
  lines,
  selected,
  current,
  deeds,
  offset,
  remember,
  onNearEnd,
  more,
  bringRef,
  onScreenRef,
}: LedgerCardsProps) {
  const say = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const cases = lines.filter((line) => line.kind === 'case');
  const virtual = useWindowVirtualizer({
    count: cases.length,
    estimateSize: () => estimated,
    getItemKey: (index) => cases[index]?.key ?? index,
    overscan: 8,
    scrollMargin: above,
    initialOffset: offset,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && last >= cases.length - ahead) onNearEnd();
  }, [more, last, cases.length, onNearEnd]);
  useEffect(() => {
    bringRef.current = (index) => virtual.scrollToIndex(index, { align: 'auto' });
    onScreenRef.current = () => virtual.getVirtualItems().flatMap(({ index }) => cases[index]?.of.id ?? []);
  });
  useEffect(() => {
    const keep = () => remember({ offset: window.scrollY });
    if (offset > 0) window.scrollTo(0, offset);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [offset, remember]);
  return (
    <ol ref={list} className="ledger ledger-cards" aria-label={say('ledger.results')} style={{ height: virtual.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const of = cases[index]?.of;
        if (of === undefined) return null;
        const isSelected = selected.has(of.id);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={`ledger-card${of.id === current ? ' current' : ''}${isSelected ? ' selected' : ''}`}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <Checkbox
              aria-label={say('ledger.select', { number: of.number })}
              checked={isSelected}
              onChange={() => deeds.select(of.id, false)}
            />
            <div className="ledger-card-what">
              <Link to={`/cases/${of.id}`} onClick={() => deeds.stand(of.id)}>
                {of.title}
              </Link>
              <p>
                <span className="number">{of.number}</span> {of.unit?.name}
              </p>
              <p className="ledger-card-state">
                <Step of={of} />
                <TimeLeft timed={of} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
