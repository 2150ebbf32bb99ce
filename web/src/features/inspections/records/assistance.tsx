import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { RouteForm } from '../../forms/route-form.js';
import { Step } from '../../status/step.js';
import { TimeLeft } from '../../status/time-left.js';
import type { Assistance } from '../types.js';
import { RecordList } from './record-list.js';
import { useList } from './use-list.js';

const askers = ['inspectionOffice', 'teamLeader'];

/** Requests for assistance with their replies; of one inspection, or all in sight. Each is answered on its own case. */
export function AssistanceList({ inspectionId }: { readonly inspectionId?: string }) {
  const say = useWords();
  const { bindings } = useUser();
  const [asking, setAsking] = useState(false);
  const list = useList<Assistance>(['cases', 'assistance', inspectionId], (cursor) =>
    answerOf(api.GET('/api/v1/assistance-requests', { params: { query: { inspectionId, cursor } } })),
  );
  const mayAsk = bindings.some(({ role }) => askers.includes(role ?? ''));
  return (
    <section aria-labelledby="assistance">
      <div className="tab-tools">
        <h2 id="assistance">{say('inspections.assistance')}</h2>
        {mayAsk && inspectionId !== undefined && <Button onClick={() => setAsking(true)}>{say('assistance.ask')}</Button>}
      </div>
      <RecordList
        list={list}
        empty={say('assistance.none')}
        label={say('inspections.assistance')}
        item={(request) => <RequestItem key={request.id} request={request} />}
      />
      {asking && (
        <RouteForm
          operation="Assistance_send"
          send={(body) => answerOf(api.POST('/api/v1/assistance-requests', { body: { ...body, inspectionId } as never }))}
          changes={[['cases', 'assistance'], ['work']]}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function RequestItem({ request: of }: { readonly request: Assistance }) {
  const say = useWords();
  const { language } = usePreferences();
  const { id, number, title, unit, request, reply, refusal } = of;
  return (
    <li className="record">
      <div className="record-head">
        <Link to={`/cases/${id}`}>
          <strong>{title}</strong>
        </Link>
        <Step of={of} />
        {of.category !== 'closed' && <TimeLeft timed={of} />}
      </div>
      <p className="muted">
        <span className="number">{number}</span> {unit?.name}
      </p>
      <p className="prose">{request}</p>
      {reply !== null && (
        <div className="record-answer">
          <p className="muted">
            {say('assistance.reply')} · {dateText(reply.at, language)}
            {reply.late && <strong className="wrong"> {say('assistance.late')}</strong>}
          </p>
          <p className="prose">{reply.text}</p>
        </div>
      )}
      {refusal !== null && (
        <div className="record-answer">
          <p className="muted">
            {say('assistance.refusal')} · {dateText(refusal.at, language)}
          </p>
          <p className="prose">{refusal.text}</p>
        </div>
      )}
    </li>
  );
}
