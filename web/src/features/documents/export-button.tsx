import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../words/use-words.js';
import { useDownload } from './use-download.js';

interface ExportButtonProps {
  /** The list's address, without filters. */
  readonly list: string;
  /** What the list is narrowed by and how it is sorted. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Shows the sign alone, where there is little room. */
  readonly small?: boolean;
}

/** Downloads the whole list that is shown, as it is narrowed and sorted, as a spreadsheet. */
export function ExportButton({ list, query = {}, small = false }: ExportButtonProps) {
  const say = useWords();
  const { download, isPending } = useDownload();
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams([...given.map(([name, value]) => [name, String(value)]), ['format', 'xlsx']]);
  return (
    <Button
      className="not-printed"
      icon={<FileExcelOutlined />}
      loading={isPending}
      title={small ? say('documents.export') : undefined}
      aria-label={say('documents.export')}
      onClick={() => download(`${list}?${search.toString()}`)}
    >
      {small ? null : say('documents.exportShort')}
    </Button>
  );
}
