import { useQuery } from '@tanstack/react-query';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { operations } from '../../../api/generated.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useUser } from '../../../session/session.js';
import { useWords } from '../../../words/use-words.js';
import { ExportButton } from '../../documents/export-button.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { ListTable } from '../list-table.js';
import { LoadRules } from '../load-rules.js';
import { SectionHead } from '../section-head.js';
import { useList } from '../use-list.js';
import { YearGrid } from './year-grid.js';

type CalendarYear = operations['Calendars_list']['responses'][200]['content']['application/json']['items'][number];

/** The working-day calendar, year by year, with its source; a new year is loaded from a file. */
export function CalendarsSection() {
  const say = useWords();
  const { language } = usePreferences();
  const { bindings } = useUser();
  const [chosen, setChosen] = useState<number>();
  const list = useList(['calendars'], (cursor) =>
    answerOf(api.GET('/api/v1/calendars', { params: { query: { limit: 50, cursor, sort: '-year' as never } } })),
  );
  const year = chosen ?? list.data?.items[0]?.year;
  const columns: TableColumnsType<CalendarYear> = [
    {
      title: say('admin.year'),
      render: (_, of) => (
        <Button type="link" className="admin-link" onClick={() => setChosen(of.year)}>
          {of.year}
        </Button>
      ),
    },
    { title: say('admin.version'), dataIndex: 'version' },
    { title: say('admin.workingDays'), dataIndex: 'workingDays' },
    { title: say('admin.source'), dataIndex: 'source', className: 'admin-text' },
    {
      title: say('admin.loadedAt'),
      render: (_, of) => (of.shipped ? say('admin.shipped') : of.loadedAt && momentText(of.loadedAt, language)),
    },
  ];
  return (
    <>
      <SectionHead title={say('admin.calendars')} hint={say('admin.calendarsHint')}>
        <ExportButton list="/api/v1/calendars" />
        {bindings.some(({ role }) => role === 'systemAdmin') && <LoadRules of="calendars" label={say('admin.loadCalendar')} />}
      </SectionHead>
      <ListTable list={list} columns={columns} rowKey={(of) => String(of.year)} label={say('admin.calendars')} />
      {year !== undefined && <Year year={year} />}
    </>
  );
}

function Year({ year }: { readonly year: number }) {
  const say = useWords();
  const { language } = usePreferences();
  const calendar = useQuery({
    queryKey: ['admin', 'calendar', year, language],
    queryFn: () => answerOf(api.GET('/api/v1/calendars/{year}', { params: { path: { year: String(year) } } })),
  });
  if (calendar.isPending) return <Loading />;
  if (calendar.isError) return <Failure error={calendar.error} retry={calendar.refetch} />;
  const { daysOff, makeUpDays, workingDays, holidays } = calendar.data;
  return (
    <section className="card admin-year">
      <h3>{say('admin.yearTitle', { year, count: workingDays.total })}</h3>
      <p className="admin-legend">
        <span className="day day-off">{say('admin.dayOff')}</span>
        <span className="day day-made-up">{say('admin.makeUpDay')}</span>
      </p>
      <YearGrid year={year} daysOff={daysOff} makeUpDays={makeUpDays} months={workingDays.months} />
      <dl className="admin-holidays">
        {holidays.map(({ name, from, to, makeUpDays: madeUp }) => (
          <div key={from}>
            <dt>{name}</dt>
            <dd>
              {from === to ? from : `${from} – ${to}`}
              {madeUp.length > 0 && <span className="muted"> · {say('admin.madeUpOn', { days: madeUp.join('、') })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
