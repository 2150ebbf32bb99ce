import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { useWords } from '../../../words/use-words.js';
import { ChoiceFilter, SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { FileImport } from '../file-import.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { OrganisationForm } from './organisation-form.js';
import { kindWord, organisationKinds } from './kinds.js';

export type Organisation = operations['Organisations_list']['responses'][200]['content']['application/json']['items'][number];

/** The tree of organisations: found by name or kind, created, renamed, moved, imported. */
export function OrganisationsSection() {
  const say = useWords();
  const search = useSearchText();
  const [kind, setKind] = useState<string>();
  const [parents, setParents] = useState<readonly Organisation[]>([]);
  const [editing, setEditing] = useState<Organisation | 'new'>();
  const { q } = search;
  const parent = parents.at(-1);
  const list = useList(['organisations', q, kind, parent?.id], (cursor) =>
    answerOf(
      api.GET('/api/v1/organisations', {
        params: {
          query: { q, kind: kind as never, parentId: parent?.id, limit: 50, cursor, count: true },
        },
      }),
    ),
  );
  const columns: TableColumnsType<Organisation> = [
    {
      title: say('admin.name'),
      render: (_, of) => (
        <Button
          type="link"
          className="admin-link"
          onClick={() => {
            search.setTyped('');
            setKind(undefined);
            setParents([...parents, of]);
          }}
        >
          {of.name}
        </Button>
      ),
    },
    { title: say('admin.kind'), render: (_, of) => say(kindWord(of.kind)) },
    { title: say('admin.code'), dataIndex: 'code' },
    { title: say('case.synthetic'), render: (_, of) => (of.synthetic ? say('admin.yes') : '') },
    {
      title: <span className="visually-hidden">{say('admin.change')}</span>,
      render: (_, of) => (
        <Button size="small" onClick={() => setEditing(of)}>
          {say('admin.change')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <SectionHead title={say('admin.organisations')} hint={say('admin.organisationsHint')}>
        <ExportButton list="/api/v1/organisations" query={{ q, kind, parentId: parent?.id }} />
        <FileImport path="organisations" columns={say('admin.organisationsColumns')} />
        <Button type="primary" onClick={() => setEditing('new')}>
          {say('admin.newOrganisation')}
        </Button>
      </SectionHead>
      <div className="admin-filters">
        <SearchField search={search} label={say('admin.searchOrganisations')} />
        <ChoiceFilter
          label={say('admin.kind')}
          value={kind}
          onChange={setKind}
          options={organisationKinds.map((value) => ({ value, label: say(kindWord(value)) }))}
        />
      </div>
      {parents.length > 0 && (
        <nav className="admin-path" aria-label={say('admin.path')}>
          <Button type="link" size="small" onClick={() => setParents([])}>
            {say('admin.all')}
          </Button>
          {parents.map((of, index) => (
            <Button key={of.id} type="link" size="small" onClick={() => setParents(parents.slice(0, index + 1))}>
              {of.name}
            </Button>
          ))}
        </nav>
      )}
      <ListTable list={list} columns={columns} rowKey={({ id }) => id} label={say('admin.organisations')} />
      {editing !== undefined && (
        <OrganisationForm of={editing === 'new' ? undefined : editing} parent={parent} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}
