import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { ExportButton } from '../features/documents/export-button.js';
import { RouteForm } from '../features/forms/route-form.js';
import { AreaNav } from '../features/inspections/area-nav.js';
import { RecordList } from '../features/inspections/records/record-list.js';
import { useList } from '../features/inspections/records/use-list.js';
import type { AnswerTo } from '../features/inspections/types.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { useUser } from '../session/session.js';
import { dateText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';

type Listed = AnswerTo<'Missions_list'>['items'][number];

/** Missions that several offices share: one leads, the others attach their rounds or single inspections (1+10). */
export function MissionsPage() {
  const say = useWords();
  const { language } = usePreferences();
  const { bindings } = useUser();
  const [adding, setAdding] = useState(false);
  const list = useList<Listed>(['missions'], (cursor) =>
    answerOf(api.GET('/api/v1/missions', { params: { query: { cursor } } })),
  );
  return (
    <>
      <PageHead title={say('inspections.missions')} summary={say('missions.hint')}>
        <ExportButton list="/api/v1/missions" />
        {bindings.some(({ role }) => role === 'inspectionOffice') && (
          <Button onClick={() => setAdding(true)}>{say('missions.add')}</Button>
        )}
      </PageHead>
      <AreaNav />
      <RecordList
        list={list}
        empty={say('missions.none')}
        label={say('inspections.missions')}
        item={({ id, title, office, createdAt }) => (
          <li key={id} className="record">
            <Link to={`/inspections/missions/${id}`}>
              <strong>{title}</strong>
            </Link>
            <p className="muted">
              {say('missions.leads', { name: office.name })} · {dateText(createdAt, language)}
            </p>
          </li>
        )}
      />
      {adding && (
        <RouteForm
          operation="Missions_create"
          send={(body) => answerOf(api.POST('/api/v1/missions', { body: body as never }))}
          changes={[['missions']]}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
