import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { DaysPerStep } from '../features/dashboard/days-per-step.js';
import { HeatMap } from '../features/dashboard/heat-map.js';
import { KeyFigures } from '../features/dashboard/key-figures.js';
import { CoverageCard, FlowCard, ResultsCard } from '../features/dashboard/outcome-cards.js';
import { OverdueCard } from '../features/dashboard/overdue-card.js';
import { useDashboard } from '../features/dashboard/queries.js';
import { quartersToChoose, useQuarterText } from '../features/dashboard/quarters.js';
import { Ranking } from '../features/dashboard/ranking.js';
import { ScopeBar } from '../features/dashboard/scope-bar.js';
import { TrendCard } from '../features/dashboard/trend-card.js';
import { useScope } from '../features/dashboard/use-scope.js';
import { WarningList } from '../features/dashboard/warning-list.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { momentText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';
import '../styles/dashboard.css';

/** One screen that a leader reads: every number says what it means and opens the list behind it. */
export function DashboardPage() {
  const say = useWords();
  const { language } = usePreferences();
  const address = useScope();
  const { long } = useQuarterText();
  const { data, error, isPending, isError, isPlaceholderData, refetch } = useDashboard(address.scope);
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  const { period, asOf, trend, overdue, warnings, heatMap, ranking, coverage, results, flow } = data;
  const summary = say('dashboard.asOf', { moment: momentText(asOf, language), period: long(period.id) });
  return (
    <div className="dashboard" aria-busy={isPlaceholderData}>
      <PageHead title={say('dashboard.title')} summary={summary}>
        <Button className="not-printed" icon={<PrinterOutlined />} onClick={() => print()}>
          {say('dashboard.print')}
        </Button>
      </PageHead>
      <ScopeBar address={address} period={period.id} quarters={quartersToChoose(period.id)} />
      <KeyFigures dashboard={data} />
      <div className="dashboard-cards">
        <OverdueCard overdue={overdue} />
        <TrendCard trend={trend} />
        <WarningList warnings={warnings} />
        {coverage !== null && <CoverageCard coverage={coverage} />}
        <ResultsCard results={results} />
        <FlowCard flow={flow} />
        <DaysPerStep scope={address.scope} period={period.id} />
        <HeatMap heatMap={heatMap} />
        <Ranking ranking={ranking} />
      </div>
    </div>
  );
}
