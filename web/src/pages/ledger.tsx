import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkflows } from '../api/queries.js';
import type { Case } from '../api/types.js';
import { ExportButton } from '../features/documents/export-button.js';
import { KeysHelp } from '../features/keyboard/keys-help.js';
import { BatchDrawer } from '../features/ledger/batch-drawer.js';
import { ColumnMenu } from '../features/ledger/column-menu.js';
import { FilterBar } from '../features/ledger/filter-bar.js';
import { ledgerKeys } from '../features/ledger/key-lines.js';
import { LedgerCards } from '../features/ledger/ledger-cards.js';
import { LedgerGrid } from '../features/ledger/ledger-grid.js';
import type { RowDeeds } from '../features/ledger/ledger-row.js';
import { linesOf } from '../features/ledger/lines.js';
import { OneCase } from '../features/ledger/one-case.js';
import { firstIds, useLedger, useLedgerTotal, useParts } from '../features/ledger/queries.js';
import { SelectionBar } from '../features/ledger/selection-bar.js';
import { useLedgerAddress } from '../features/ledger/use-ledger-address.js';
import { useLedgerKeys } from '../features/ledger/use-ledger-keys.js';
import { useNarrow } from '../features/ledger/use-narrow.js';
import { maxSelected, useSelection } from '../features/ledger/use-selection.js';
import { useReturn } from '../features/ledger/use-return.js';
import { useVisit } from '../features/ledger/use-visit.js';
import { ViewMenu } from '../features/ledger/view-menu.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { useWords } from '../words/use-words.js';

/** Every case that I may see, as the server filters and sorts them. */
export function LedgerPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { language } = usePreferences();
  const narrow = useNarrow();
  const address = useLedgerAddress();
  const { visit, memory, remember } = useVisit();
  const { cases, refresh, data, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useLedger(
    visit,
    address.query,
  );
  const total = useLedgerTotal(visit, address.filters);
  const { data: workflows } = useWorkflows();
  const words = useMemo(
    () => ({ language, workflows: new Map(workflows?.map(({ name, title }) => [name, title])) }),
    [language, workflows],
  );
  const [open, setOpen] = useState(memory.open);
  const [current, setCurrent] = useState(memory.current);
  const [dialog, setDialog] = useState<'batch' | 'sheet' | 'help' | Case>();
  const { selected, select, replace, clear } = useSelection(cases);
  const parts = useParts([...open]);
  const lines = useMemo(() => linesOf(cases, open, parts), [cases, open, parts]);
  const bringRef = useRef<(index: number) => void>(() => undefined);
  const onScreenRef = useRef<() => readonly string[]>(() => []);
  useEffect(() => {
    remember({ open, current });
  }, [remember, open, current]);
  useReturn(data !== undefined, () => void refresh(onScreenRef.current()));

  const deeds = useMemo<RowDeeds>(
    () => ({
      stand: setCurrent,
      select,
      toggle: (id) => setOpen((before) => toggled(before, id)),
      show: (id) => void navigate(`/cases/${id}`),
    }),
    [select, navigate],
  );
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const act = () => {
    const line = lines.find(({ key }) => key === current);
    if (selected.size > 0) setDialog('batch');
    else if (line !== undefined) setDialog(line.of);
  };
  useLedgerKeys({ lines, current, setCurrent, bringRef, deeds, open, onNearEnd, act, clear, setDialog });
  const close = () => setDialog(undefined);
  const done = (ids: readonly string[]) => {
    close();
    clear();
    void refresh(ids);
  };
  const numberOf = (id: string) => cases.find((of) => of.id === id)?.number ?? id;
  const view = {
    lines,
    total,
    columns: address.columns,
    words,
    sort: address.sort,
    onSort: (sort: string) => address.set({ sort }),
    current,
    selected,
    allSelected: cases.length > 0 && selected.size >= Math.min(cases.length, maxSelected),
    onSelectLoaded: (all: boolean) => (all ? replace(cases.map(({ id }) => id)) : clear()),
    open,
    deeds,
    offset: memory.offset,
    remember,
    onNearEnd,
    more: hasNextPage,
    bringRef,
    onScreenRef,
  };
  return (
    <div className="ledger-page">
      <PageHead title={say('ledger.title')} summary={total === undefined ? undefined : say('ledger.total', { count: total })}>
        {!narrow && (
          <Button type="text" className="keys" onClick={() => setDialog('help')}>
            {say('keys.hint')}
          </Button>
        )}
        <ViewMenu address={address} />
        {!narrow && <ColumnMenu address={address} />}
        <ExportButton list="/api/v1/cases" query={address.query} small={narrow} />
      </PageHead>
      <FilterBar
        address={address}
        narrow={narrow}
        total={total}
        sheet={dialog === 'sheet'}
        onSheet={(shown) => setDialog(shown ? 'sheet' : undefined)}
      />
      {isPending && <Loading />}
      {isError && <Failure error={error} retry={refetch} />}
      {data !== undefined && cases.length === 0 && (
        <Notice title={say('ledger.empty')} hint={say('ledger.emptyHint')}>
          <Button onClick={() => address.go('')}>{say('ledger.clear')}</Button>
        </Notice>
      )}
      {cases.length > 0 && (narrow ? <LedgerCards {...view} /> : <LedgerGrid {...view} />)}
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          total={total}
          onAll={() => void firstIds(address.query, maxSelected).then(replace)}
          onClear={clear}
          onAct={() => setDialog('batch')}
        />
      )}
      {dialog === 'batch' && <BatchDrawer ids={[...selected]} numberOf={numberOf} onClose={close} onDone={done} />}
      {typeof dialog === 'object' && <OneCase of={dialog} onClose={close} onDone={() => done([dialog.id])} />}
      <KeysHelp lines={ledgerKeys} open={dialog === 'help'} onClose={close} />
    </div>
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}
