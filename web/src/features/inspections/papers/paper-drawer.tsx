import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ActionsCard } from '../../case/actions-card.js';
import { Refusal } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { useDefinition } from '../queries.js';
import type { Inspection, ListedPaper, WorkingPaper } from '../types.js';
import { GroupMeetings } from './group-meetings.js';
import { Proofs } from './proofs.js';
import { usePaper } from './queries.js';

interface PaperDrawerProps {
  readonly paper: ListedPaper;
  readonly members: Inspection['members'];
  readonly onClose: () => void;
}

/** One working paper: its fact, who handles it, its three checks, the meetings on it, and what its evidence proves. */
export function PaperDrawer({ paper, members, onClose }: PaperDrawerProps) {
  const say = useWords();
  const found = usePaper(paper.id);
  return (
    <Drawer
      open
      size={720}
      title={paper.paperNumber ?? say('papers.unnumbered')}
      onClose={onClose}
      extra={<Link to={`/cases/${paper.id}`}>{say('papers.openCase')}</Link>}
    >
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.isSuccess && (
        <div className="paper-parts">
          <header>
            <h2 className="paper-heading">{found.data.title}</h2>
            <p className="prose">{found.data.finding}</p>
            {found.data.locked && <p className="muted">{say('papers.lockedHint')}</p>}
          </header>
          <ActionsCard of={paper} />
          <Handlers paper={found.data} members={members} />
          <CheckList paper={found.data} />
          <GroupMeetings paper={found.data} members={members} />
          <Proofs paper={found.data} />
        </div>
      )}
    </Drawer>
  );
}

interface HandlersProps {
  readonly paper: WorkingPaper;
  readonly members: Inspection['members'];
}

/** Who handles the paper; named while it is a draft. */
function Handlers({ paper, members }: HandlersProps) {
  const say = useWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>();
  const named = paper.handlers.map(({ userId }) => userId);
  const save = useMutation({
    mutationFn: (userIds: string[]) =>
      answerOf(
        api.PUT('/api/v1/issues/{id}/working-paper/handlers', {
          params: { path: { id: paper.caseId } },
          body: { userIds },
        }),
      ),
    onSuccess: async () => {
      setChosen(undefined);
      await Promise.all(
        [
          ['case', paper.caseId],
          ['cases', 'papers'],
        ].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  return (
    <section className="card" aria-labelledby="handlers">
      <h2 id="handlers">{say('papers.handlers')}</h2>
      {paper.step !== 'found.drafting' ? (
        <p>{paper.handlers.length === 0 ? say('papers.authorAlone') : paper.handlers.map(({ name }) => name).join('、')}</p>
      ) : (
        <div className="inline-form">
          <Select
            mode="multiple"
            aria-label={say('papers.handlers')}
            placeholder={say('papers.handlersRequired', { count: paper.handlersRequired })}
            value={chosen ?? named}
            onChange={setChosen}
            options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
          <Button
            disabled={chosen === undefined || chosen.length === 0}
            loading={save.isPending}
            onClick={() => chosen !== undefined && save.mutate(chosen)}
          >
            {say('papers.save')}
          </Button>
        </div>
      )}
      {save.error !== null && <Refusal error={save.error} />}
    </section>
  );
}

/** What each checker said, in the order in which they said it. */
function CheckList({ paper: { checks } }: { readonly paper: WorkingPaper }) {
  const say = useWords();
  const { language } = usePreferences();
  const { data: definition } = useDefinition('issue');
  const stepLabel = (path: string) => definition?.states.find((state) => state.path === path)?.label ?? path;
  return (
    <section className="card" aria-labelledby="checks">
      <h2 id="checks">{say('papers.checks')}</h2>
      {checks.length === 0 && <p className="muted">{say('papers.checksNone')}</p>}
      <ol className="plain">
        {checks.map(({ step, passed, by, at, opinion }) => (
          <li key={at}>
            <p className="opinion-head">
              <strong>{stepLabel(step)}</strong>
              <span className={`step opinion-${passed ? 'agree' : 'disagree'}`}>
                {say(passed ? 'papers.checkPassed' : 'papers.checkReturned')}
              </span>
            </p>
            {opinion !== null && <p className="prose">{opinion}</p>}
            <p className="muted">
              {by} · <time dateTime={at}>{momentText(at, language)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
