import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { Notice } from '../../states/notice.js';
import type { List } from './use-list.js';

interface RecordListProps<Item> {
  readonly list: List<Item>;
  /** What is said where there is nothing. */
  readonly empty: string;
  readonly label: string;
  readonly item: (item: Item) => ReactNode;
}

/** Records one under the other, with more of them on demand. */
export function RecordList<Item>({ list, empty, label, item }: RecordListProps<Item>) {
  const say = useWords();
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} retry={list.refetch} />;
  if (list.data.length === 0) return <Notice title={empty} />;
  return (
    <>
      <ul className="records" aria-label={label}>
        {list.data.map(item)}
      </ul>
      {list.hasNextPage && (
        <Button className="more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
    </>
  );
}
