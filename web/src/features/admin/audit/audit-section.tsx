import { useMutation } from '@tanstack/react-query';
import { Alert, Button, DatePicker, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { SearchField, useSearchText } from '../../search/search-field.js';
import { ExportButton } from '../../documents/export-button.js';
import { ListTable } from '../list-table.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';

type Act = operations['Audit_list']['responses'][200]['content']['application/json']['items'][number];

/** What administrators did, each with what was before and after, in a chain that shows every later change. */
export function AuditSection() {
  const say = useWords();
  const { language } = usePreferences();
  const search = useSearchText();
  const [range, setRange] = useState<readonly [string, string]>();
  const { q: action } = search;
  const [since, until] = range ?? [];
  const list = useList(['audit', action, since, until], (cursor) =>
    answerOf(
      api.GET('/api/v1/audit/events', {
        params: { query: { action, since, until, limit: 50, cursor, count: true } },
      }),
    ),
  );
  const verify = useMutation({ mutationFn: () => answerOf(api.POST('/api/v1/audit/verify')) });
  const columns: TableColumnsType<Act> = [
    { title: say('admin.when'), render: (_, { at }) => at && momentText(at, language) },
    { title: say('admin.who'), render: (_, { actor }) => actor?.name },
    { title: say('admin.act'), dataIndex: 'action' },
    { title: say('admin.target'), render: (_, { target }) => target?.name ?? target?.type },
    { title: '#', dataIndex: 'seq', align: 'right' },
  ];
  return (
    <>
      <SectionHead title={say('admin.audit')} hint={say('admin.auditHint')}>
        <ExportButton list="/api/v1/audit/events" query={{ action, since, until }} />
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {say('admin.verify')}
        </Button>
      </SectionHead>
      <div role="status" aria-live="polite">
        {verify.data?.status === 'intact' && (
          <Alert className="drawer-alert" type="success" title={say('admin.intact', { count: verify.data.events ?? 0 })} />
        )}
        {verify.data?.status === 'altered' && (
          <Alert
            className="drawer-alert"
            type="error"
            title={say('admin.altered', { seq: verify.data.firstAltered?.seq ?? '?' })}
          />
        )}
      </div>
      <div className="admin-filters">
        <SearchField search={search} label={say('admin.searchAct')} />
        <DatePicker.RangePicker
          aria-label={say('admin.period')}
          onChange={(dates) => {
            const [from, to] = dates ?? [];
            setRange(from && to ? [from.startOf('day').toISOString(), to.endOf('day').toISOString()] : undefined);
          }}
        />
      </div>
      <ListTable
        list={list}
        columns={columns}
        rowKey={({ seq }) => String(seq)}
        label={say('admin.audit')}
        details={(of) => <Difference of={of} />}
      />
    </>
  );
}

function Difference({ of: { before, after, hash } }: { readonly of: Act }) {
  const say = useWords();
  return (
    <div className="admin-difference">
      <div>
        <h4>{say('admin.before')}</h4>
        <pre>{before == null ? '—' : JSON.stringify(before, null, 2)}</pre>
      </div>
      <div>
        <h4>{say('admin.after')}</h4>
        <pre>{after == null ? '—' : JSON.stringify(after, null, 2)}</pre>
      </div>
      <p className="number">{hash}</p>
    </div>
  );
}
