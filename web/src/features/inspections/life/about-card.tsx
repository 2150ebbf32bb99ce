import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText } from '../../../time/moments.js';
import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import { Fact } from '../../states/fact.js';
import { useLabels } from '../labels.js';
import type { AnswerTo, Inspection } from '../types.js';

const standings: Readonly<Record<AnswerTo<'AnnualPlans_placeOf'>['standing'], Word>> = {
  inPlan: 'inspection.inPlan',
  outsidePlan: 'inspection.outsidePlan',
  noApprovedPlan: 'inspection.noPlan',
};
const watchers = ['inspectionOffice', 'supervisor', 'leadership'];

/** What an inspection is: its kind, its days, its place in the plan of the year, the mission that it belongs to. */
export function AboutCard({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const { language } = usePreferences();
  const { mode } = useLabels();
  const { onSiteFrom, onSiteUntil, fedBackAt, missionId } = of;
  return (
    <section className="card" aria-labelledby="about">
      <h2 id="about">{say('inspection.about')}</h2>
      <dl className="facts">
        <Fact label={say('inspections.mode')}>{mode(of.mode)}</Fact>
        {onSiteFrom !== null && (
          <Fact label={say('inspection.onSite')}>
            {dateText(onSiteFrom, language)} – {onSiteUntil === null ? '' : dateText(onSiteUntil, language)}
          </Fact>
        )}
        {fedBackAt !== null && <Fact label={say('inspection.fedBackAt')}>{dateText(fedBackAt, language)}</Fact>}
        <InPlan id={of.id} />
        {missionId !== null && <OfMission id={missionId} />}
      </dl>
    </section>
  );
}

function InPlan({ id }: { readonly id: string }) {
  const say = useWords();
  const { bindings } = useUser();
  const { data } = useQuery({
    queryKey: ['case', id, 'plan'],
    queryFn: () => answerOf(api.GET('/api/v1/inspections/{id}/plan', { params: { path: { id } } })),
  });
  if (data === undefined) return null;
  const reads = data.planId !== null && bindings.some(({ role }) => watchers.includes(role ?? ''));
  const text = say(standings[data.standing]);
  return (
    <Fact label={say('inspections.plans')}>
      {reads ? <Link to={`/inspections/plans/${data.planId ?? ''}`}>{text}</Link> : text}
    </Fact>
  );
}

/** The mission that several offices share, with how many take part: one leads, the others come along (1+10). */
function OfMission({ id }: { readonly id: string }) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['missions', id],
    queryFn: async () => await answerOf(api.GET('/api/v1/missions/{id}', { params: { path: { id } } })),
  });
  if (data === undefined) return null;
  return (
    <Fact label={say('inspection.mission')}>
      <Link to={`/inspections/missions/${id}`}>{data.title}</Link>
      <span className="muted"> {say('missions.parts', { count: data.inspections.length })}</span>
    </Fact>
  );
}
