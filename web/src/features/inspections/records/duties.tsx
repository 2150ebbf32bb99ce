import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useUser } from '../../../session/session.js';
import { dateText, momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useForm } from '../../forms/queries.js';
import { RouteForm } from '../../forms/route-form.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import type { Duty } from '../types.js';
import { ChoiceFilter, SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { RecordList } from './record-list.js';
import { useList } from './use-list.js';

/** The catalogue of duties: what an organisation must do, must not do and may do; searched by text and by list. */
export function DutyCatalogue() {
  const say = useWords();
  const { bindings } = useUser();
  const search = useSearchText();
  const [kind, setKind] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const kinds = useForm('Duties_create').data?.schema.properties?.['kind']?.['x-labels'] ?? {};
  const { q } = search;
  const list = useList<Duty>(['duties', q, kind], (cursor) =>
    answerOf(api.GET('/api/v1/duties', { params: { query: { q, kind, cursor } } })),
  );
  return (
    <>
      <div className="filters" role="search">
        <SearchField className="filters-search" search={search} label={say('duties.search')} />
        <ChoiceFilter
          className="board-mode"
          label={say('duties.kind')}
          value={kind}
          onChange={setKind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <ExportButton list="/api/v1/duties" query={{ q, kind }} />
        {bindings.some(({ role }) => role === 'inspectionOffice') && (
          <Button onClick={() => setAdding(true)}>{say('duties.add')}</Button>
        )}
      </div>
      <RecordList
        list={list}
        empty={say('duties.none')}
        label={say('inspections.duties')}
        item={(duty) => (
          <li key={duty.id} className="record">
            <button type="button" className="paper-title" onClick={() => setOpened(duty.id)}>
              {duty.text}
            </button>
            <p className="muted">
              {[kinds[duty.kind] ?? duty.kind, duty.organisation.name, duty.basis, ...duty.themes]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        )}
      />
      {opened !== undefined && <DutyDrawer id={opened} onClose={() => setOpened(undefined)} />}
      {adding && (
        <RouteForm
          operation="Duties_create"
          send={(body) => answerOf(api.POST('/api/v1/duties', { body: body as never }))}
          changes={[['duties']]}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

/** One entry with its versions. */
function DutyDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const found = useQuery({
    queryKey: ['duties', 'one', id],
    queryFn: async () => await answerOf(api.GET('/api/v1/duties/{id}', { params: { path: { id } } })),
  });
  return (
    <Drawer open size={560} title={found.data?.organisation.name} onClose={onClose}>
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.isSuccess && (
        <div className="paper-parts">
          <p className="prose">{found.data.text}</p>
          {found.data.basis !== null && <p className="muted">{found.data.basis}</p>}
          <p className="muted">
            {found.data.validFrom !== null && dateText(found.data.validFrom, language)} –{' '}
            {found.data.validUntil !== null && dateText(found.data.validUntil, language)}
          </p>
          <h2>{say('duties.versions')}</h2>
          <ol className="plain">
            {found.data.versions.map(({ version, content, changedBy, changedAt }) => (
              <li key={version}>
                <strong>{say('duties.version', { version })}</strong>
                <p className="prose">{(content as { text?: string }).text}</p>
                <p className="muted">
                  {changedBy} · {momentText(changedAt, language)}
                </p>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Drawer>
  );
}
