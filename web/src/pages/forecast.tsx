import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { byDay } from '../features/alerts/by-day.js';
import { FeedCard } from '../features/alerts/feed-card.js';
import { ForecastCalendar } from '../features/alerts/forecast-calendar.js';
import { ForecastDays } from '../features/alerts/forecast-days.js';
import { useForecast } from '../features/alerts/queries.js';
import { ExportButton } from '../features/documents/export-button.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/alerts.css';

const ranges = [7, 14, 30];

/** What falls due in the next days, and who will be told of it if nothing moves. */
export function ForecastPage() {
  const say = useWords();
  const [days, setDays] = useState(30);
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useForecast(days);
  const counts = useMemo(
    () => new Map(byDay(data?.items ?? [], ({ at }) => at).map(([day, those]) => [day, those.length])),
    [data],
  );
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  return (
    <>
      <PageHead title={say('forecast.title')} summary={say('forecast.summary', { days, count: data.total })}>
        <Segmented
          aria-label={say('forecast.days')}
          value={days}
          onChange={setDays}
          options={ranges.map((value) => ({ value, label: say('forecast.nextDays', { days: value }) }))}
        />
        <ExportButton list="/api/v1/alerts/forecast" query={{ days }} />
      </PageHead>
      <div className="forecast">
        <div>
          {data.items.length === 0 && <Notice title={say('forecast.empty')} hint={say('forecast.emptyHint')} />}
          <ForecastDays alerts={data.items} />
          {hasNextPage && (
            <Button className="more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {say('work.moreAny')}
            </Button>
          )}
        </div>
        <aside>
          <section className="card">
            <ForecastCalendar days={days} counts={counts} />
          </section>
          <FeedCard />
        </aside>
      </div>
    </>
  );
}
