import type { RefObject } from 'react';
import type { Case } from '../../api/types.js';
import { useKeys } from '../keyboard/use-keys.js';
import type { RowDeeds } from './ledger-row.js';
import { canOpen, type Line } from './lines.js';

interface LedgerKeysProps {
  readonly lines: readonly Line[];
  readonly current: string | undefined;
  readonly setCurrent: (key: string) => void;
  readonly bringRef: RefObject<(index: number) => void>;
  readonly deeds: RowDeeds;
  readonly open: ReadonlySet<string>;
  readonly onNearEnd: () => void;
  readonly act: () => void;
  readonly clear: () => void;
  readonly setDialog: (dialog: 'sheet' | 'help' | Case) => void;
}

/** Works the ledger by the keyboard alone; `?` tells the keys. */
export function useLedgerKeys(props: LedgerKeysProps): void {
  const { lines, current, setCurrent, bringRef, deeds, open, onNearEnd, act, clear, setDialog } = props;
  const at = () => lines.findIndex(({ key }) => key === current);
  const stand = (index: number) => {
    const bound = Math.min(lines.length - 1, Math.max(0, index));
    const line = lines[bound];
    if (line === undefined) return;
    setCurrent(line.key);
    bringRef.current(bound);
    if (bound === lines.length - 1) onNearEnd();
  };
  const onCase = (deed: (of: Case) => void) => () => {
    const line = lines[at()];
    if (line !== undefined) deed(line.of);
  };
  const expand = (wanted: boolean) =>
    onCase((of) => {
      if (!canOpen(of) || open.has(of.id) === wanted) return;
      deeds.toggle(of.id);
      setCurrent(of.id);
    });
  const next = () => stand(at() + 1);
  const previous = () => stand(at() - 1);
  useKeys({
    j: next,
    ArrowDown: next,
    k: previous,
    ArrowUp: previous,
    Home: () => stand(0),
    End: () => stand(lines.length - 1),
    Enter: onCase(({ id }) => deeds.show(id)),
    l: expand(true),
    ArrowRight: expand(true),
    h: expand(false),
    ArrowLeft: expand(false),
    x: onCase(({ id }) => deeds.select(id, false)),
    X: onCase(({ id }) => deeds.select(id, true)),
    a: act,
    f: () => setDialog('sheet'),
    '/': () => document.getElementById('ledger-search')?.focus(),
    '?': () => setDialog('help'),
    Escape: clear,
  });
}
