import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { useLabels } from '../labels.js';
import type { Inspection, Team } from '../types.js';
import { useTeam } from './queries.js';
import { RosterEditor } from './roster-editor.js';

/** Who inspects, and by whose authority; its office changes both. */
export function TeamTab({ of }: { readonly of: Inspection }) {
  const team = useTeam(of.id);
  const { bindings } = useUser();
  if (team.isPending) return <Loading />;
  if (team.isError) return <Failure error={team.error} retry={team.refetch} />;
  const own = bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === team.data.office.id);
  const mayChange = own && of.category !== 'closed';
  return (
    <div className="case">
      <div className="case-main">
        <Roster of={of} team={team.data} mayChange={mayChange} />
      </div>
      <div className="case-side">
        <Authorisation id={of.id} team={team.data} mayChange={mayChange} />
      </div>
    </div>
  );
}

interface PartProps {
  readonly team: Team;
  readonly mayChange: boolean;
}

function Roster({ of, team, mayChange }: PartProps & { readonly of: Inspection }) {
  const say = useWords();
  const { position } = useLabels();
  const [changing, setChanging] = useState(false);
  return (
    <section className="card" aria-labelledby="roster">
      <div className="card-head">
        <h2 id="roster">{say('team.roster', { count: team.members.length })}</h2>
        {mayChange && <Button onClick={() => setChanging(true)}>{say('team.change')}</Button>}
      </div>
      {team.members.length === 0 && <p className="muted">{say('team.none')}</p>}
      <ul className="roster">
        {team.members.map((member) => (
          <li key={member.userId} className={`roster-${member.position}`}>
            <span className="roster-position">{position(member.position)}</span>
            <strong>{member.name}</strong>
          </li>
        ))}
      </ul>
      {changing && <RosterEditor of={of} team={team} onClose={() => setChanging(false)} />}
    </section>
  );
}

function Authorisation({ id, team, mayChange }: PartProps & { readonly id: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const [noting, setNoting] = useState(false);
  const { authorisation, version } = team;
  return (
    <section className="card" aria-labelledby="authorisation">
      <div className="card-head">
        <h2 id="authorisation">{say('team.authorisation')}</h2>
        {mayChange && <Button onClick={() => setNoting(true)}>{say('team.authorise')}</Button>}
      </div>
      {authorisation === null ? (
        <p className="muted">{say('team.authorisationNone')}</p>
      ) : (
        <dl className="payload">
          <div>
            <dt>{say('team.authorisedBy')}</dt>
            <dd>{authorisation.authorisedBy}</dd>
          </div>
          <div>
            <dt>{say('team.number')}</dt>
            <dd>{authorisation.number}</dd>
          </div>
          <div>
            <dt>{say('team.authorisedOn')}</dt>
            <dd>{dateText(authorisation.authorisedOn, language)}</dd>
          </div>
          <div className="payload-long">
            <dt>{say('team.scope')}</dt>
            <dd className="prose">{authorisation.scope}</dd>
          </div>
        </dl>
      )}
      {noting && (
        <RouteForm
          operation="Teams_authorise"
          initial={authorisation ?? undefined}
          send={(body) =>
            answerOf(
              api.PUT('/api/v1/inspections/{id}/authorisation', {
                params: { path: { id }, header: { 'If-Match': `"${version}"` } },
                body: body as never,
              }),
            )
          }
          changes={[['case', id]]}
          onClose={() => setNoting(false)}
        />
      )}
    </section>
  );
}
