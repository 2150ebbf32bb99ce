import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { StateMark } from '../state-mark.js';
import { Wide } from '../wide.js';

type Schedule = operations['Schedules_all']['responses'][200]['content']['application/json']['items'][number];

/** What the product does of itself, when next, and how it went last. */
export function SchedulesSection() {
  const say = useWords();
  const { language } = usePreferences();
  const [open, setOpen] = useState<Schedule>();
  const schedules = useQuery({
    queryKey: ['admin', 'schedules', language],
    queryFn: () => answerOf(api.GET('/api/v1/schedules')),
  });
  if (schedules.isPending) return <Loading />;
  if (schedules.isError) return <Failure error={schedules.error} retry={schedules.refetch} />;
  const { items, warnings } = schedules.data;
  const when = (at: string | null) => (at === null ? '' : momentText(at, language));
  return (
    <>
      <SectionHead title={say('admin.schedules')} hint={say('admin.schedulesHint')} />
      {warnings.map(({ code, year, text }) => (
        <Alert key={`${code} ${year}`} className="drawer-alert" type="warning" title={text} />
      ))}
      <Wide label={say('admin.schedules')}>
        <Table<Schedule>
          size="middle"
          pagination={false}
          rowKey={({ name }) => name}
          dataSource={items}
          columns={[
            {
              title: say('admin.schedule'),
              render: (_, of) => (
                <Button type="link" className="admin-link" onClick={() => setOpen(of)}>
                  {of.title}
                </Button>
              ),
            },
            { title: say('admin.rule'), dataIndex: 'ruleText', className: 'admin-text' },
            { title: say('admin.nextAt'), render: (_, { nextAt, waitsFor }) => waitsFor ?? when(nextAt) },
            { title: say('admin.missed'), dataIndex: 'missedText', className: 'admin-text' },
            {
              title: say('admin.state'),
              render: (_, { paused, retryAt }) =>
                paused ? (
                  <StateMark>{say('admin.paused')}</StateMark>
                ) : retryAt !== null ? (
                  <StateMark tone="late">{say('admin.retryAt', { time: when(retryAt) })}</StateMark>
                ) : (
                  <StateMark tone="good">{say('admin.runs')}</StateMark>
                ),
            },
          ]}
        />
      </Wide>
      {open !== undefined && (
        <Drawer open title={open.title} onClose={() => setOpen(undefined)} size={640}>
          <Runs name={open.name} />
        </Drawer>
      )}
    </>
  );
}

function Runs({ name }: { readonly name: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const list = useList(['schedule-runs', name], (cursor) =>
    answerOf(api.GET('/api/v1/schedules/{name}/runs', { params: { path: { name }, query: { limit: 50, cursor } } })),
  );
  return (
    <ListTable
      list={list}
      label={say('admin.runsOf')}
      rowKey={({ id }) => id}
      columns={[
        { title: say('admin.dueAt'), render: (_, { dueAt }) => momentText(dueAt, language) },
        { title: say('admin.ranAt'), render: (_, { ranAt }) => momentText(ranAt, language) },
        { title: say('admin.outcome'), render: (_, { outcome }) => say(`outcome.${outcome}`) },
        { title: say('admin.reason'), dataIndex: 'reason', className: 'admin-text' },
      ]}
    />
  );
}
