import { App, Button, Checkbox, Form, Input, Switch, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { useWords } from '../../../words/use-words.js';
import { OrganisationPicker } from '../../actions/pickers.js';
import { SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { FormDrawer } from '../form-drawer.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';

type Post = operations['Posts_list']['responses'][200]['content']['application/json']['items'][number];

interface Values {
  readonly organisationId: string;
  readonly name: string;
  readonly vacant?: boolean;
}

/** Posts: work belongs to a post first, and to the person who holds it. */
export function PostsSection() {
  const say = useWords();
  const { message } = App.useApp();
  const search = useSearchText();
  const [vacant, setVacant] = useState(false);
  const [editing, setEditing] = useState<Post | 'new'>();
  const { q } = search;
  const list = useList(['posts', q, vacant], (cursor) =>
    answerOf(
      api.GET('/api/v1/posts', {
        params: { query: { q, vacant: vacant || undefined, limit: 50, cursor, count: true } },
      }),
    ),
  );
  const columns: TableColumnsType<Post> = [
    { title: say('admin.post'), dataIndex: 'name' },
    { title: say('admin.organisation'), render: (_, { organisation }) => organisation.name },
    {
      title: say('admin.holder'),
      render: (_, { holder }) => holder?.name ?? <span className="muted">{say('admin.vacant')}</span>,
    },
    {
      title: <span className="visually-hidden">{say('admin.change')}</span>,
      render: (_, of) => (
        <Button size="small" onClick={() => setEditing(of)}>
          {say('admin.change')}
        </Button>
      ),
    },
  ];
  const of = editing === 'new' ? undefined : editing;
  const send = ({ organisationId, name, vacant: empty }: Values) =>
    of === undefined
      ? answerOf(api.POST('/api/v1/posts', { body: { organisationId, name } }))
      : answerOf(
          api.PATCH('/api/v1/posts/{id}', {
            params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
            body: { name, ...(empty === true && { vacant: true as const }) },
          }),
        );
  return (
    <>
      <SectionHead title={say('admin.posts')} hint={say('admin.postsHint')}>
        <ExportButton list="/api/v1/posts" query={{ q, vacant: vacant || undefined }} />
        <Button type="primary" onClick={() => setEditing('new')}>
          {say('admin.newPost')}
        </Button>
      </SectionHead>
      <div className="admin-filters">
        <SearchField search={search} label={say('admin.searchPosts')} />
        <label className="switch">
          <Switch size="small" checked={vacant} onChange={setVacant} aria-label={say('admin.onlyVacant')} />
          <span aria-hidden="true">{say('admin.onlyVacant')}</span>
        </label>
      </div>
      <ListTable list={list} columns={columns} rowKey={({ id }) => id} label={say('admin.posts')} />
      {editing !== undefined && (
        <FormDrawer<Values, { readonly name: string }>
          title={of?.name ?? say('admin.newPost')}
          initial={of === undefined ? {} : { name: of.name }}
          submit={say('admin.save')}
          send={send}
          onDone={({ name }) => {
            void message.success(say('admin.saved', { name }));
            setEditing(undefined);
          }}
          onClose={() => setEditing(undefined)}
        >
          {of === undefined && (
            <Form.Item
              name="organisationId"
              label={say('admin.organisation')}
              rules={[{ required: true, message: say('admin.organisationNeeded') }]}
            >
              <OrganisationPicker several={false} />
            </Form.Item>
          )}
          <Form.Item name="name" label={say('admin.post')} rules={[{ required: true, message: say('admin.nameNeeded') }]}>
            <Input />
          </Form.Item>
          {of !== undefined && of.holder !== null && (
            <Form.Item name="vacant" valuePropName="checked">
              <Checkbox>{say('admin.leaveVacant', { name: of.holder.name })}</Checkbox>
            </Form.Item>
          )}
        </FormDrawer>
      )}
    </>
  );
}
