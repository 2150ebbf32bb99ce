import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { ExportButton } from '../features/documents/export-button.js';
import { RouteForm } from '../features/forms/route-form.js';
import { AreaNav } from '../features/inspections/area-nav.js';
import { BoardColumns, BoardSummary } from '../features/inspections/board/board.js';
import { BoardFilters } from '../features/inspections/board/board-filters.js';
import { useBoard, type Board } from '../features/inspections/board/use-board.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useUser } from '../session/session.js';
import { useWords } from '../words/use-words.js';

/** The inspections of a round, beside each other by where they stand. */
export function InspectionsPage() {
  const say = useWords();
  const board = useBoard();
  const { bindings } = useUser();
  const { data, isPending, isError, error, refetch } = board.inspections;
  return (
    <>
      <PageHead
        title={say('nav.inspections')}
        summary={data && data.items.length > 0 ? <BoardSummary inspections={data.items} total={data.total} /> : undefined}
      >
        <ExportButton list="/api/v1/inspections" query={board.query} />
        {bindings.some(({ role }) => role === 'inspectionOffice') && <Planning board={board} />}
      </PageHead>
      <AreaNav />
      <BoardFilters board={board} />
      {isPending && <Loading />}
      {isError && <Failure error={error} retry={refetch} />}
      {data?.items.length === 0 && <Notice title={say('board.empty')} hint={say('board.emptyHint')} />}
      {data !== undefined && data.items.length > 0 && <BoardColumns inspections={data.items} />}
    </>
  );
}

type Planned = 'term' | 'round' | 'inspection';

/** What an office adds to the board: terms, rounds of a term, inspections of a round. */
function Planning({ board: { filters, rounds, terms } }: { readonly board: Board }) {
  const say = useWords();
  const [adding, setAdding] = useState<Planned>();
  const round = rounds.data?.find(({ id }) => id === filters.roundId);
  const term = terms.data?.find(({ id }) => id === filters.termId) ?? terms.data?.[0];
  const close = () => setAdding(undefined);
  const changes = [['terms'], ['rounds'], ['cases', 'inspections']];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'inspection', label: say('board.addInspection'), disabled: round === undefined },
            { key: 'round', label: say('board.addRound'), disabled: term === undefined },
            { key: 'term', label: say('board.addTerm') },
          ],
          onClick: ({ key }) => setAdding(key as Planned),
        }}
      >
        <Button icon={<PlusOutlined />}>{say('board.add')}</Button>
      </Dropdown>
      {adding === 'term' && (
        <RouteForm
          operation="Terms_create"
          send={(body) => answerOf(api.POST('/api/v1/terms', { body: body as never }))}
          changes={changes}
          onClose={close}
        />
      )}
      {adding === 'round' && term !== undefined && (
        <RouteForm
          operation="Rounds_create"
          about={term.title}
          send={(body) => answerOf(api.POST('/api/v1/rounds', { body: { ...body, termId: term.id } as never }))}
          changes={changes}
          onClose={close}
        />
      )}
      {adding === 'inspection' && round !== undefined && (
        <RouteForm
          operation="Inspections_create"
          about={round.title}
          without={['members']}
          send={(body) => answerOf(api.POST('/api/v1/inspections', { body: { ...body, roundId: round.id } as never }))}
          changes={changes}
          onClose={close}
        />
      )}
    </>
  );
}
