import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWork } from '../api/queries.js';
import type { Action, Case } from '../api/types.js';
import { ActionDrawer } from '../features/actions/action-drawer.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { partyText } from '../features/status/party.js';
import { TimeLeft } from '../features/status/time-left.js';
import { administrators } from '../layout/destinations.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** What waits for me, most urgent first, with what I can do about it. */
export function WorkPage() {
  const say = useWords();
  const { bindings } = useUser();
  const work = useWork();
  const [chosen, setChosen] = useState<{ case: Case; action: Action }>();
  if (work.isPending) return <Loading />;
  if (work.isError) return <Failure error={work.error} retry={work.refetch} />;
  const { items, total } = work.data;
  const onlyAdministers = bindings.every(({ role }) => administrators.includes(role ?? ''));
  return (
    <>
      <PageHead title={say('work.title')} summary={total > 0 ? say('work.count', { count: total }) : undefined} />
      {items.length === 0 && (
        <Notice
          title={say(onlyAdministers ? 'state.noCases' : 'work.empty')}
          hint={say(onlyAdministers ? 'state.noCasesHint' : 'work.emptyHint')}
        >
          {!onlyAdministers && <Link to="/cases">{say('work.search')}</Link>}
        </Notice>
      )}
      <ol className="work">
        {items.map((item) => (
          <WorkItem key={item.case.id} {...item} onChoose={(action) => setChosen({ case: item.case, action })} />
        ))}
      </ol>
      {work.hasNextPage && (
        <Button className="more" loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
      {chosen !== undefined && <ActionDrawer of={chosen.case} action={chosen.action} onClose={() => setChosen(undefined)} />}
    </>
  );
}

interface WorkItemProps {
  readonly case: Case;
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

function WorkItem({ case: of, actions, onChoose }: WorkItemProps) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <li className="work-item">
      <div className="work-time">
        <TimeLeft timed={of} />
      </div>
      <div className="work-what">
        <Link to={`/cases/${of.id}`} className="work-title">
          {of.title}
        </Link>
        <p className="work-why">
          <span>{say('work.reason', { turn: partyText(of.turn, language), step: of.stepLabel })}</span>
          <span className="number">{of.number}</span>
          <span>{of.unit?.name}</span>
        </p>
      </div>
      <div className="work-actions">
        {actions.map((action) => (
          <Button
            key={action.type}
            className="action"
            type={actions.length === 1 ? 'primary' : 'default'}
            onClick={() => onChoose(action)}
          >
            {action.label}
          </Button>
        ))}
      </div>
    </li>
  );
}
