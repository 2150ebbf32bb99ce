import { Alert, Table } from 'antd';
import { Link } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';

export interface DateChange {
  readonly caseId: string;
  readonly number: string;
  readonly kind: 'case' | 'step';
  readonly clause: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface DateChangesProps {
  readonly changes: readonly DateChange[];
  readonly count: number;
}

/** Which open dates another calendar or rule pack would move, case by case. */
export function DateChanges({ changes, count }: DateChangesProps) {
  const say = useWords();
  const { language } = usePreferences();
  const text = (date: string | null) => (date === null ? say('time.none') : dateText(date, language));
  if (count === 0) return <Alert className="drawer-alert" type="success" title={say('admin.noDates')} />;
  return (
    <>
      <Alert className="drawer-alert" type="warning" title={say('admin.dates', { count })} />
      <Table
        size="small"
        rowKey={({ caseId, kind }) => `${caseId} ${kind}`}
        dataSource={changes}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: say('case.number'), render: (_, of) => <Link to={`/cases/${of.caseId}`}>{of.number}</Link> },
          {
            title: say('case.due'),
            render: (_, { kind }) => say(kind === 'case' ? 'case.limit' : 'case.stepLimit'),
          },
          { title: say('admin.from'), render: (_, { from }) => text(from) },
          { title: say('admin.to'), render: (_, { to }) => text(to) },
        ]}
      />
    </>
  );
}
