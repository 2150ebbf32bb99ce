import { Button, Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Action } from '../api/types.js';
import { ActionDrawer } from '../features/actions/action-drawer.js';
import { ExportButton } from '../features/documents/export-button.js';
import { KeysHelp, type KeyLine } from '../features/keyboard/keys-help.js';
import { useKeys } from '../features/keyboard/use-keys.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { useWork, useWorkSummary, type WorkItem } from '../features/work/queries.js';
import { mainAction, WorkRow } from '../features/work/work-row.js';
import { administrators } from '../layout/destinations.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

const groups = ['overdue', 'today', 'thisWeek', 'later', 'undated'] as const;
const keyLines: readonly KeyLine[] = [
  [['j', '↓'], 'keys.next'],
  [['k', '↑'], 'keys.previous'],
  [['Enter'], 'keys.open'],
  [['a'], 'keys.mainAction'],
  [['?'], 'keys.help'],
];
const noItems: readonly WorkItem[] = [];

/** What waits for me, most urgent first, with what I can do about it. */
export function WorkPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { bindings } = useUser();
  const [params, setParams] = useSearchParams();
  const workflow = params.get('workflow') ?? undefined;
  const work = useWork(workflow);
  const { data: summary } = useWorkSummary();
  const [chosen, setChosen] = useState<{ item: WorkItem; action: Action }>();
  const [current, setCurrent] = useState<string>();
  const [help, setHelp] = useState(false);
  const items = work.data ?? noItems;
  const choose = useCallback((item: WorkItem, action: Action) => {
    setCurrent(item.case.id);
    setChosen({ item, action });
  }, []);
  const at = items.findIndex((item) => item.case.id === current);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = work;
  const move = (by: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    setCurrent(next.case.id);
    if (at + by >= items.length - 1 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
    document.querySelector(`[data-work="${next.case.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onCurrent = (deed: (item: WorkItem) => void) => () => {
    const item = items[at];
    if (item !== undefined) deed(item);
  };
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    Enter: onCurrent(({ case: { id } }) => void navigate(`/cases/${id}`)),
    a: onCurrent((item) => {
      const action = mainAction(item);
      if (action !== undefined) choose(item, action);
    }),
    '?': () => setHelp(true),
  });
  /** The next one comes forward when one is done. */
  const done = () => {
    const next = items[at + 1] ?? items[at - 1];
    setChosen(undefined);
    if (next !== undefined) setCurrent(next.case.id);
  };

  if (work.isPending) return <Loading />;
  if (work.isError) return <Failure error={work.error} retry={work.refetch} />;
  const onlyAdministers = bindings.every(({ role }) => administrators.includes(role ?? ''));
  const total = summary?.total ?? 0;
  const workflows = summary?.workflows ?? [];
  return (
    <>
      <PageHead title={say('work.title')} summary={total > 0 ? say('work.count', { count: total }) : undefined}>
        {items.length > 0 && <ExportButton list="/api/v1/me/work" query={{ workflow }} />}
        {items.length > 0 && (
          <Button type="text" className="keys" onClick={() => setHelp(true)}>
            {say('keys.hint')}
          </Button>
        )}
      </PageHead>
      {workflows.length > 1 && (
        <Segmented
          className="work-filter"
          aria-label={say('work.workflows')}
          value={workflow ?? ''}
          onChange={(value) => setParams(value === '' ? {} : { workflow: value }, { replace: true })}
          options={[
            { value: '', label: <Counted text={say('work.all')} count={total} /> },
            ...workflows.map(({ name, title, count }) => ({ value: name, label: <Counted text={title} count={count} /> })),
          ]}
        />
      )}
      {items.length === 0 && (
        <Notice
          title={say(onlyAdministers ? 'state.noCases' : workflow === undefined ? 'work.empty' : 'work.emptyOfWorkflow')}
          hint={say(onlyAdministers ? 'state.noCasesHint' : 'work.emptyHint')}
        >
          {!onlyAdministers && <Link to="/cases">{say('work.search')}</Link>}
        </Notice>
      )}
      {groups.map((group) => {
        const own = items.filter(({ due }) => due === group);
        return own.length === 0 ? null : (
          <section key={group} className={`work-group work-group-${group}`} aria-labelledby={`work-${group}`}>
            <h2 id={`work-${group}`}>
              {say(`work.${group}`)}
              <span className="work-number">{workflow === undefined ? (summary?.due[group] ?? own.length) : own.length}</span>
            </h2>
            <ol className="work">
              {own.map((item) => (
                <WorkRow key={item.case.id} item={item} current={item.case.id === current} onChoose={choose} />
              ))}
            </ol>
          </section>
        );
      })}
      {hasNextPage && (
        <Button className="more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
      {chosen !== undefined && (
        <ActionDrawer of={chosen.item.case} action={chosen.action} onClose={() => setChosen(undefined)} onDone={done} />
      )}
      <KeysHelp lines={keyLines} open={help} onClose={() => setHelp(false)} />
    </>
  );
}

function Counted({ text, count }: { readonly text: string; readonly count: number }) {
  return (
    <>
      {text} <span className="work-number">{count}</span>
    </>
  );
}
