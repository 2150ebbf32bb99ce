import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { useScopeLabels } from '../features/coverage/labels.js';
import { useScope } from '../features/coverage/queries.js';
import { SearchField, useSearchText } from '../features/search/search-field.js';
import { ExportButton } from '../features/documents/export-button.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { dateText } from '../time/moments.js';
import type { Word } from '../words/dictionary.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

const titles: Readonly<Record<string, Word>> = {
  inspected: 'coverage.inspected',
  planned: 'coverage.planned',
  notInspected: 'coverage.notInspected',
  neverInspected: 'coverage.never',
  notForThreeYears: 'coverage.stale',
};

/** The organisations behind a figure of the coverage, as its address narrows them. */
export function CoverageListPage() {
  const { id = '' } = useParams();
  const say = useWords();
  const { language } = usePreferences();
  const { kind, level } = useScopeLabels();
  const [params] = useSearchParams();
  const search = useSearchText();
  const { q } = search;
  const found = useScope(id, { ...Object.fromEntries(params), ...(q !== undefined && { q }) });
  const title = say(titles[params.get('standing') ?? ''] ?? 'coverage.inScope');
  const day = (date: string | null) => (date === null ? '–' : dateText(date, language));
  return (
    <>
      <PageHead
        title={title}
        summary={
          <>
            <Link to={`/coverage?term=${id}`}>{say('nav.coverage')}</Link>
            {found.data?.total !== undefined && ` · ${say('coverage.count', { count: found.data.total })}`}
          </>
        }
      >
        <SearchField search={search} label={say('coverage.search')} />
        <ExportButton
          list={`/api/v1/terms/${id}/scope`}
          query={{ ...Object.fromEntries(params), ...(q !== undefined && { q }) }}
        />
      </PageHead>
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.data?.items.length === 0 && <Notice title={say('coverage.nobody')} />}
      {found.data !== undefined && found.data.items.length > 0 && (
        <table className="matrix matrix-list">
          <thead>
            <tr>
              <th scope="col">{say('coverage.organisation')}</th>
              <th scope="col">{say('coverage.levelAndKind')}</th>
              <th scope="col">{say('coverage.inspectedOn')}</th>
              <th scope="col">{say('coverage.lastOn')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.items.map((organisation) => (
              <tr key={organisation.id}>
                <th scope="row">{organisation.name}</th>
                <td className="matrix-state">
                  {level(organisation.level)} · {kind(organisation.kind)}
                </td>
                <td>{day(organisation.inspectedOn)}</td>
                <td>{day(organisation.lastInspectedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
    </>
  );
}
