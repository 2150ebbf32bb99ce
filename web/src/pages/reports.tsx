import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { quartersToChoose, useQuarterText } from '../features/dashboard/quarters.js';
import { useScopeChoices } from '../features/dashboard/queries.js';
import { BulletinView } from '../features/reports/bulletin-view.js';
import { IssuedList } from '../features/reports/issued-list.js';
import { QuarterDesk } from '../features/reports/quarter-desk.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/dashboard.css';
import '../styles/reports.css';

const views = ['desk', 'bulletin', 'issuedAll'] as const;
type View = (typeof views)[number];

/** The desk on which an office makes its quarter's report, and where everybody who watches reads what was issued. */
export function ReportsPage() {
  const say = useWords();
  const { long } = useQuarterText();
  const [params, setParams] = useSearchParams();
  const offices = useScopeChoices('officeId');
  // A report is made once its quarter is over: the last one that is stands first.
  const quarters = quartersToChoose(params.get('quarter') ?? '').filter((id) => id !== '');
  const quarter = params.get('quarter') ?? quarters[1] ?? '';
  const officeId = params.get('officeId') ?? undefined;
  const view = views.find((one) => one === params.get('view')) ?? 'desk';
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const asked = { quarter, ...(officeId !== undefined && { officeId }) };
  return (
    <div className="reports">
      <PageHead title={say('reports.title')}>
        <Segmented<View>
          aria-label={say('reports.view')}
          value={view}
          onChange={(chosen) => set('view', chosen === 'desk' ? undefined : chosen)}
          options={views.map((value) => ({ value, label: say(`reports.${value}`) }))}
        />
      </PageHead>
      <div className="scope" role="search">
        {view !== 'issuedAll' && (
          <Select
            className="scope-choice"
            popupMatchSelectWidth={false}
            aria-label={say('dashboard.period')}
            value={quarter}
            options={quarters.map((value) => ({ value, label: long(value) }))}
            onChange={(value: string) => set('quarter', value)}
          />
        )}
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="scope-choice"
          popupMatchSelectWidth={false}
          aria-label={say('dashboard.office')}
          placeholder={say('dashboard.office')}
          value={officeId}
          options={[...(offices.data ?? [])]}
          onChange={(value: string | undefined) => set('officeId', value)}
        />
      </div>
      {view === 'desk' && <QuarterDesk key={`${quarter}${officeId ?? ''}`} asked={asked} />}
      {view === 'bulletin' && <BulletinView asked={asked} />}
      {view === 'issuedAll' && <IssuedList officeId={officeId} />}
    </div>
  );
}
