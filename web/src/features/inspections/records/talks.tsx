import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useForm } from '../../forms/queries.js';
import { RouteForm } from '../../forms/route-form.js';
import type { Talk } from '../types.js';
import { RecordList } from './record-list.js';
import { useList } from './use-list.js';

/** Records of meetings and talks with what was demanded there; of one inspection, or all in sight. */
export function TalkList({ inspectionId }: { readonly inspectionId?: string }) {
  const say = useWords();
  const [writing, setWriting] = useState(false);
  const list = useList<Talk>(['talks', inspectionId], (cursor) =>
    answerOf(api.GET('/api/v1/talks', { params: { query: { inspectionId, cursor } } })),
  );
  return (
    <>
      {inspectionId !== undefined && (
        <div className="tab-tools">
          <Button onClick={() => setWriting(true)}>{say('talks.write')}</Button>
        </div>
      )}
      <RecordList
        list={list}
        empty={say('talks.none')}
        label={say('inspections.talks')}
        item={(talk) => <TalkItem key={talk.id} talk={talk} withOrigin={inspectionId === undefined} />}
      />
      {writing && (
        <RouteForm
          operation="Talks_write"
          send={(body) => answerOf(api.POST('/api/v1/talks', { body: { ...body, inspectionId } as never }))}
          changes={[['talks']]}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  );
}

function TalkItem({ talk, withOrigin }: { readonly talk: Talk; readonly withOrigin: boolean }) {
  const say = useWords();
  const { language } = usePreferences();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const kinds = useForm('Talks_write').data?.schema.properties?.['kind']?.['x-labels'] ?? {};
  const { id, kind, heldOn, attendees, record, demands, confirmedAt, inspectionId, caseId } = talk;
  const again = () => queries.invalidateQueries({ queryKey: ['talks'] });
  const confirm = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/talks/{id}/confirm', { params: { path: { id } } })),
    onSuccess: again,
  });
  const meet = useMutation({
    mutationFn: ({ demandId, done }: { demandId: string; done: boolean }) =>
      answerOf(api.POST('/api/v1/talks/{id}/demands/{demandId}', { params: { path: { id, demandId } }, body: { done } })),
    onSuccess: again,
  });
  const ask = () =>
    void modal.confirm({
      title: say('talks.confirmTitle'),
      content: say('talks.confirmHint'),
      okText: say('talks.confirm'),
      cancelText: say('action.cancel'),
      onOk: () => confirm.mutateAsync(),
    });
  return (
    <li className="record">
      <div className="record-head">
        <strong>{kinds[kind] ?? kind}</strong>
        <span className="muted">{dateText(heldOn, language)}</span>
        {confirmedAt === null ? (
          <Button size="small" loading={confirm.isPending} onClick={ask}>
            {say('talks.confirm')}
          </Button>
        ) : (
          <span className="step opinion-agree">{say('talks.confirmed')}</span>
        )}
      </div>
      <p className="muted">{attendees.join('、')}</p>
      <p className="prose">{record}</p>
      {demands.length > 0 && (
        <ul className="record-demands" aria-label={say('demands.title')}>
          {demands.map((demand) => (
            <li key={demand.id}>
              <Checkbox
                checked={demand.doneAt !== null}
                disabled={confirmedAt === null || meet.isPending}
                onChange={({ target }) => meet.mutate({ demandId: demand.id, done: target.checked })}
              >
                {demand.text}
              </Checkbox>
              <p className="muted">
                {demand.owner}
                {demand.dueOn !== null && ` · ${say('time.due', { date: dateText(demand.dueOn, language) })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {withOrigin && inspectionId !== null && (
        <Link to={`/inspections/${inspectionId}?tab=talks`}>{say('talks.inspection')}</Link>
      )}
      {withOrigin && caseId !== null && <Link to={`/cases/${caseId}`}>{say('payload.case')}</Link>}
    </li>
  );
}
