import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Switch } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { ProblemError } from '../../../api/problem.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ExportButton } from '../../documents/export-button.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { NewWebhook } from './new-webhook.js';
import { StateMark } from '../state-mark.js';

type Webhook = operations['Webhooks_list']['responses'][200]['content']['application/json']['items'][number];

/** The addresses at which an office is told of its cases: its own systems, and group robots. */
export function WebhooksSection() {
  const say = useWords();
  const { language } = usePreferences();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const list = useList(['webhooks'], (cursor) =>
    answerOf(api.GET('/api/v1/webhooks', { params: { query: { limit: 50, cursor } } })),
  );
  const act = useMutation({
    mutationFn: (step: () => Promise<unknown>) => step(),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'webhooks'] }),
    onError: (error) =>
      void message.error(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable')),
  });
  const of = ({ id, version }: Webhook) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });
  return (
    <>
      <SectionHead title={say('admin.webhooks')} hint={say('admin.webhooksHint')}>
        <ExportButton list="/api/v1/webhooks" />
        <Button type="primary" onClick={() => setAdding(true)}>
          {say('admin.newWebhook')}
        </Button>
      </SectionHead>
      <ListTable
        list={list}
        label={say('admin.webhooks')}
        rowKey={({ id }) => id}
        columns={[
          { title: say('admin.name'), dataIndex: 'name' },
          { title: say('admin.format'), render: (_, { format }) => say(`format.${format}`) },
          { title: say('admin.address'), dataIndex: 'url', className: 'admin-text' },
          {
            title: say('admin.tells'),
            className: 'admin-text',
            render: (_, { events }) => (events.length === 0 ? say('admin.everything') : events.join('、')),
          },
          {
            title: say('admin.state'),
            render: (_, { failures, retryAt }) =>
              failures > 0 && (
                <StateMark tone="late">
                  {say('admin.failures', { count: failures })} {retryAt !== null && momentText(retryAt, language)}
                </StateMark>
              ),
          },
          {
            title: say('admin.on'),
            render: (_, webhook) => (
              <Switch
                size="small"
                checked={webhook.active}
                aria-label={`${say('admin.on')} ${webhook.name}`}
                onChange={(active) =>
                  act.mutate(() => answerOf(api.PATCH('/api/v1/webhooks/{id}', { params: of(webhook), body: { active } })))
                }
              />
            ),
          },
          {
            title: <span className="visually-hidden">{say('admin.change')}</span>,
            render: (_, webhook) => (
              <span className="admin-acts">
                <Button
                  size="small"
                  onClick={() =>
                    act.mutate(async () => {
                      await answerOf(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id: webhook.id } } }));
                      void message.success(say('admin.tested'));
                    })
                  }
                >
                  {say('admin.test')}
                </Button>
                <Popconfirm
                  title={say('admin.removeSure', { name: webhook.name })}
                  okText={say('form.remove')}
                  cancelText={say('action.cancel')}
                  onConfirm={() =>
                    act.mutate(() => answerOf(api.DELETE('/api/v1/webhooks/{id}', { params: of(webhook) as never })))
                  }
                >
                  <Button size="small" danger>
                    {say('form.remove')}
                  </Button>
                </Popconfirm>
              </span>
            ),
          },
        ]}
      />
      {adding && <NewWebhook onClose={() => setAdding(false)} />}
    </>
  );
}
