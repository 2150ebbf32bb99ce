import { Button, Table, type TableColumnsType } from 'antd';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { Notice } from '../states/notice.js';
import { Wide } from './wide.js';
import type { List } from './use-list.js';

interface ListTableProps<Item extends object> {
  readonly list: List<Item>;
  readonly columns: TableColumnsType<Item>;
  readonly rowKey: (item: Item) => string;
  /** What the table holds, for those who can't see it. */
  readonly label: string;
  readonly details?: (item: Item) => React.ReactNode;
}

/** A list of the server's as a table that grows by pages. */
export function ListTable<Item extends object>({ list, columns, rowKey, label, details }: ListTableProps<Item>) {
  const say = useWords();
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} retry={list.refetch} />;
  const { items, total } = list.data;
  if (items.length === 0) return <Notice title={say('admin.nothing')} />;
  return (
    <div className="admin-list">
      {total !== undefined && <p className="muted">{say('admin.total', { count: total })}</p>}
      <Wide label={label}>
        <Table<Item>
          size="middle"
          columns={columns}
          dataSource={items}
          rowKey={rowKey}
          pagination={false}
          {...(details !== undefined && { expandable: { expandedRowRender: details } })}
        />
      </Wide>
      {list.hasNextPage && (
        <Button className="more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
    </div>
  );
}
