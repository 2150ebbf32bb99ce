import { Button } from 'antd';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useCases } from '../api/queries.js';
import { CaseTable } from '../features/ledger/case-table.js';
import { FilterBar } from '../features/ledger/filter-bar.js';
import { useFilters } from '../features/ledger/use-filters.js';
import { useRowKeys } from '../features/ledger/use-row-keys.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';

/** Every case that I may see, as the server filters and sorts them. */
export function LedgerPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { filters, ...bar } = useFilters();
  const { data, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useCases(filters);
  const cases = data?.items ?? [];
  const open = useCallback(
    (index: number) => {
      const id = data?.items[index]?.id;
      if (id !== undefined) void navigate(`/cases/${id}`);
    },
    [data, navigate],
  );
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const { current } = useRowKeys(cases.length, open, onEnd);
  return (
    <>
      <PageHead
        title={say('ledger.title')}
        summary={data?.total === undefined ? undefined : say('ledger.total', { count: data.total })}
      >
        <span className="keys">{say('ledger.keys')}</span>
      </PageHead>
      <FilterBar filters={filters} {...bar} />
      <section aria-label={say('ledger.results')} aria-busy={isPending}>
        {isPending && <Loading />}
        {isError && <Failure error={error} retry={refetch} />}
        {data !== undefined && cases.length === 0 && (
          <Notice title={say('ledger.empty')} hint={say('ledger.emptyHint')}>
            <Button onClick={bar.clear}>{say('ledger.clear')}</Button>
          </Notice>
        )}
        {cases.length > 0 && <CaseTable cases={cases} current={current} onOpen={open} />}
        {hasNextPage && (
          <Button className="more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('ledger.more')}
          </Button>
        )}
      </section>
    </>
  );
}
