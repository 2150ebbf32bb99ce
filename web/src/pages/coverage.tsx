import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { CoverageFigures, RoundTable } from '../features/coverage/figures.js';
import { Matrix } from '../features/coverage/matrix.js';
import { useCoverage } from '../features/coverage/queries.js';
import { useTerms } from '../features/inspections/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { dateText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

/** How much of a term's scope has been inspected, by level and kind; each number opens its list. */
export function CoveragePage() {
  const say = useWords();
  const { language } = usePreferences();
  const [params, setParams] = useSearchParams();
  const terms = useTerms();
  const termId = params.get('term') ?? terms.data?.[0]?.id;
  const coverage = useCoverage(termId);
  const several = new Set((terms.data ?? []).map(({ office }) => office.id)).size > 1;
  return (
    <>
      <PageHead
        title={say('nav.coverage')}
        summary={coverage.data && say('coverage.asOf', { date: dateText(coverage.data.asOf, language) })}
      >
        <Select
          className="board-term"
          aria-label={say('inspections.term')}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          loading={terms.isPending}
          value={termId}
          onChange={(value: string) => setParams({ term: value }, { replace: true })}
          options={(terms.data ?? []).map(({ id, title, office }) => ({
            value: id,
            label: several ? `${office.name} · ${title}` : title,
          }))}
        />
      </PageHead>
      {terms.data?.length === 0 && <Notice title={say('coverage.noTerm')} />}
      {terms.isError && <Failure error={terms.error} retry={terms.refetch} />}
      {(terms.isPending || (termId !== undefined && coverage.isPending)) && <Loading />}
      {coverage.isError && <Failure error={coverage.error} retry={coverage.refetch} />}
      {coverage.data !== undefined && coverage.data.total.inScope.value === 0 && (
        <Notice title={say('coverage.empty')} hint={say('coverage.emptyHint')} />
      )}
      {coverage.data !== undefined && coverage.data.total.inScope.value > 0 && (
        <div className="coverage">
          <CoverageFigures coverage={coverage.data} />
          <section className="card" aria-labelledby="matrix">
            <h2 id="matrix">{say('coverage.byLevelAndKind')}</h2>
            <p className="muted">{coverage.data.definitions.level}</p>
            <Matrix coverage={coverage.data} />
          </section>
          <section className="card" aria-labelledby="rounds">
            <h2 id="rounds">{say('coverage.byRound')}</h2>
            <RoundTable rounds={coverage.data.byRound} />
          </section>
        </div>
      )}
    </>
  );
}
