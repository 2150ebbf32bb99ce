import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { useWords, type Say } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { Wide } from '../wide.js';

type Clause = operations['RulePacks_read']['responses'][200]['content']['application/json']['clauses'][number];
type Duration = NonNullable<Clause['value']>;

/** The clauses of a pack: each limit, what it starts from, and where it is written. */
export function RulePack({ name }: { readonly name: string }) {
  const say = useWords();
  const { language } = usePreferences();
  const pack = useQuery({
    queryKey: ['admin', 'rule-pack', name, language],
    queryFn: () => answerOf(api.GET('/api/v1/rule-packs/{name}', { params: { path: { name } } })),
  });
  if (pack.isPending) return <Loading />;
  if (pack.isError) return <Failure error={pack.error} retry={pack.refetch} />;
  const { title, version, clauses } = pack.data;
  return (
    <section className="card">
      <h3>{say('admin.packTitle', { title, version })}</h3>
      <Wide label={say('admin.packTitle', { title, version })}>
        <Table<Clause>
          size="small"
          pagination={false}
          rowKey={({ clause }) => clause}
          dataSource={clauses}
          columns={[
            { title: say('admin.clause'), dataIndex: 'label' },
            { title: say('case.due'), render: (_, clause) => limitText(clause, say) },
            { title: say('admin.startsAt'), render: (_, { startsAt }) => startsAt?.label },
            { title: say('admin.source'), dataIndex: 'source', className: 'admin-text' },
          ]}
        />
      </Wide>
    </section>
  );
}

function limitText({ value, from, to, every, max }: Clause, say: Say): string {
  if (value !== undefined) return durationText(value, say);
  if (from !== undefined && to !== undefined) return `${durationText(from, say)} – ${durationText(to, say)}`;
  if (max !== undefined) return say('admin.atMost', { count: max });
  return every === undefined ? '' : say('admin.everyQuarter');
}

const durationText = ({ value, unit }: Duration, say: Say): string => say(`duration.${unit}`, { count: value });
