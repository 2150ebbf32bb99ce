import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { ExportButton } from '../../documents/export-button.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { channels, channelWord, toneOf, statuses, statusWord, type Channel, type Status } from './delivery-words.js';
import { StateMark } from '../state-mark.js';

/** What left the product by mail, webhook and group robot, and what could not be delivered. */
export function DeliveriesSection() {
  const say = useWords();
  const { language } = usePreferences();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [status, setStatus] = useState<Status>();
  const [channel, setChannel] = useState<Channel>();
  const list = useList(['deliveries', status, channel], (cursor) =>
    answerOf(
      api.GET('/api/v1/deliveries', {
        params: { query: { status: status as never, channel: channel as never, limit: 50, cursor, count: true } },
      }),
    ),
  );
  const resend = useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/v1/deliveries/{id}/resend', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['admin', 'deliveries'] });
      void message.success(say('admin.resent'));
    },
    onError: (error) =>
      void message.error(error instanceof ProblemError ? error.detail || error.title : say('state.unreachable')),
  });
  const when = (at: string | null | undefined) => (at ? momentText(at, language) : '');
  return (
    <>
      <SectionHead title={say('admin.deliveries')} hint={say('admin.deliveriesHint')}>
        <ExportButton list="/api/v1/deliveries" query={{ status, channel }} />
      </SectionHead>
      <div className="admin-filters">
        <Select
          allowClear
          value={status}
          onChange={setStatus}
          placeholder={say('admin.state')}
          aria-label={say('admin.state')}
          options={statuses.map((value) => ({ value, label: say(statusWord(value)) }))}
        />
        <Select
          allowClear
          value={channel}
          onChange={setChannel}
          placeholder={say('admin.channel')}
          aria-label={say('admin.channel')}
          options={channels.map((value) => ({ value, label: say(channelWord(value)) }))}
        />
      </div>
      <ListTable
        list={list}
        label={say('admin.deliveries')}
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: say('admin.created'), render: (_, of) => when(of.createdAt) },
          { title: say('admin.channel'), render: (_, of) => say(channelWord(of.channel as Channel)) },
          { title: say('admin.recipient'), render: (_, of) => of.recipient?.name ?? of.webhook?.name },
          {
            title: say('admin.state'),
            render: (_, of) => <StateMark tone={toneOf(of.status as Status)}>{say(statusWord(of.status as Status))}</StateMark>,
          },
          { title: say('admin.attempts'), dataIndex: 'attempts', align: 'right' },
          { title: say('admin.sentAt'), render: (_, of) => when(of.sentAt ?? of.nextAttemptAt ?? of.notBefore) },
          { title: say('admin.error'), dataIndex: 'lastError', className: 'admin-text' },
          {
            title: <span className="visually-hidden">{say('admin.resend')}</span>,
            render: (_, of) =>
              of.status === 'failed' && (
                <Button size="small" loading={resend.isPending} onClick={() => resend.mutate(of.id ?? '')}>
                  {say('admin.resend')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
