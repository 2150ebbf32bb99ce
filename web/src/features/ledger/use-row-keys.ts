import { useEffect, useState } from 'react';

interface RowKeys {
  /** Index of the row that the keyboard stands on; -1 before the first key. */
  readonly current: number;
  readonly stand: (index: number) => void;
}

/** Moves over the rows of a list by j and k, opens one by Enter, and goes to the search by a slash; not while somebody types. */
export function useRowKeys(count: number, open: (index: number) => void, onEnd: () => void): RowKeys {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      const moves: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
      const move = moves[event.key];
      if (move !== undefined && count > 0) {
        event.preventDefault();
        const next = Math.min(count - 1, Math.max(0, current + move));
        setCurrent(next);
        if (next === count - 1) onEnd();
        document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && current >= 0 && current < count && event.target === document.body) {
        event.preventDefault();
        open(current);
      } else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('ledger-search')?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [count, current, open, onEnd]);
  return { current: Math.min(current, count - 1), stand: setCurrent };
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role="combobox"], [role="listbox"]') !== null;
}
