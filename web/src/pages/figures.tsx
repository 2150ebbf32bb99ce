import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { quartersToChoose, useQuarterText } from '../features/dashboard/quarters.js';
import { useScopeChoices } from '../features/dashboard/queries.js';
import { BreakdownCard, breakdowns } from '../features/figures/breakdown-card.js';
import { useOverview } from '../features/figures/queries.js';
import { RatesCard } from '../features/figures/rates-card.js';
import { SectionCard } from '../features/figures/section-card.js';
import { StepsCard } from '../features/figures/steps-card.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { dateText, momentText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';
import '../styles/dashboard.css';
import '../styles/reports.css';

/** Every figure of a quarter or a year: what it means, what it was before, and the list behind it. */
export function FiguresPage() {
  const say = useWords();
  const { language } = usePreferences();
  const [params, setParams] = useSearchParams();
  const offices = useScopeChoices('officeId');
  const periods = usePeriods(params.get('period'));
  const period = params.get('period') ?? periods[0]?.value ?? '';
  const officeId = params.get('officeId') ?? undefined;
  const by = breakdowns.find((one) => one === params.get('by')) ?? 'unit';
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const asked = { period, ...(officeId !== undefined && { officeId }) };
  const { data, isPending, isError, error, refetch, isPlaceholderData } = useOverview(asked);
  const day = (date: string) => dateText(`${date}T12:00:00+08:00`, language);
  return (
    <div className="report-figures-page" aria-busy={isPlaceholderData}>
      <PageHead
        title={say('figures.title')}
        summary={
          data &&
          say('figures.inPeriod', {
            from: day(data.period.from),
            to: day(data.period.to),
            moment: momentText(data.asOf, language),
          })
        }
      >
        <Button className="not-printed" icon={<PrinterOutlined />} onClick={() => print()}>
          {say('dashboard.print')}
        </Button>
      </PageHead>
      <div className="scope" role="search">
        <Select
          className="scope-choice"
          popupMatchSelectWidth={false}
          aria-label={say('figures.period')}
          value={period}
          options={periods}
          onChange={(value: string) => set('period', value)}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="scope-choice"
          popupMatchSelectWidth={false}
          aria-label={say('dashboard.office')}
          placeholder={say('figures.all')}
          value={officeId}
          options={[...(offices.data ?? [])]}
          onChange={(value: string | undefined) => set('officeId', value)}
        />
      </div>
      {isPending && <Loading />}
      {isError && <Failure error={error} retry={refetch} />}
      {data !== undefined && (
        <>
          <div className="figure-cards">
            {data.sections.map((section) => (
              <SectionCard key={section.name} section={section} />
            ))}
            <RatesCard rates={data.rates} />
          </div>
          <StepsCard steps={data.steps} />
          <BreakdownCard asked={asked} by={by} onBy={(value) => set('by', value === 'unit' ? undefined : value)} />
        </>
      )}
    </div>
  );
}

/** The quarters and years that can be chosen, and the one that the address names. */
function usePeriods(asked: string | null) {
  const say = useWords();
  const { long } = useQuarterText();
  const isYear = asked !== null && /^\d{4}$/.test(asked);
  const [newest = ''] = quartersToChoose('').filter((id) => id !== '');
  const quarters = quartersToChoose(asked === null || isYear ? newest : asked);
  const years = [...new Set([...quarters.map((id) => id.slice(0, 4)), ...(isYear ? [asked] : [])])];
  return [
    ...quarters.map((value) => ({ value, label: long(value) })),
    ...years.map((value) => ({ value, label: say('figures.year', { year: value }) })),
  ];
}
