import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link, useParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { AreaNav } from '../features/inspections/area-nav.js';
import { useDefinition, useRounds } from '../features/inspections/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** One mission: who leads, who takes part with what, and the check list by which all go. */
export function MissionPage() {
  const { id = '' } = useParams();
  const say = useWords();
  const { data: definition } = useDefinition('inspection');
  const found = useQuery({
    queryKey: ['missions', id],
    queryFn: async () => await answerOf(api.GET('/api/v1/missions/{id}', { params: { path: { id } } })),
  });
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  const { title, office, rounds, inspections, checkList } = found.data;
  const stepLabel = (stage: string, step: string) =>
    definition?.states.find(({ path }) => path === stage || path === `${stage}.${step}`)?.label ?? step;
  return (
    <>
      <PageHead title={title} summary={say('missions.leads', { name: office.name })}>
        <AttachRound id={id} attached={rounds.map((round) => round.id)} />
      </PageHead>
      <AreaNav />
      <div className="case">
        <div className="case-main">
          <section className="card" aria-labelledby="parts">
            <h2 id="parts">{say('missions.parts', { count: inspections.length })}</h2>
            <ul className="plan-items">
              {rounds.map((round) => (
                <li key={round.id}>
                  <Link to={`/inspections?round=${round.id}`}>{round.title}</Link>{' '}
                  <span className="muted">{round.office.name}</span>
                </li>
              ))}
            </ul>
            <ul className="plan-items">
              {inspections.map((inspection) => (
                <li key={inspection.id}>
                  <Link to={`/inspections/${inspection.id}`}>{inspection.title}</Link>
                  <span className="muted">{inspection.office.name}</span>
                  <span className="tag">{stepLabel(inspection.stage, inspection.step)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div className="case-side">
          <section className="card" aria-labelledby="check-list">
            <h2 id="check-list">{checkList === null ? say('missions.checkList') : checkList.title}</h2>
            {checkList === null && <p className="muted">{say('missions.checkListNone')}</p>}
            <ol className="numbered">
              {checkList?.items.map(({ id: item, text, theme, learnedFrom }) => (
                <li key={item}>
                  {text} <span className="tag">{theme}</span>
                  {learnedFrom !== null && (
                    <p className="muted">
                      <Link to={`/inspections/${learnedFrom.inspectionId}`}>
                        {say('missions.learned', { title: learnedFrom.title ?? '' })}
                      </Link>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </>
  );
}

/** An office brings one of its own rounds into the mission. */
function AttachRound({ id, attached }: { readonly id: string; readonly attached: readonly string[] }) {
  const say = useWords();
  const queries = useQueryClient();
  const { bindings } = useUser();
  const rounds = useRounds(undefined);
  const offices = bindings.flatMap(({ role, orgId }) => (role === 'inspectionOffice' ? [orgId] : []));
  const own = (rounds.data ?? []).filter(({ id: round, office }) => offices.includes(office.id) && !attached.includes(round));
  if (own.length === 0) return null;
  const attach = async (roundId: string) => {
    await answerOf(api.POST('/api/v1/missions/{id}/rounds', { params: { path: { id } }, body: { roundId } }));
    await queries.invalidateQueries({ queryKey: ['missions'] });
  };
  return (
    <Select
      className="board-round"
      aria-label={say('missions.attach')}
      placeholder={say('missions.attach')}
      popupMatchSelectWidth={false}
      value={null}
      onChange={(roundId: string | null) => {
        if (roundId !== null) void attach(roundId);
      }}
      options={own.map(({ id: round, title }) => ({ value: round, label: title }))}
    />
  );
}
