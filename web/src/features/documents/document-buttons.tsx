import { EyeOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../words/use-words.js';
import { useDownload } from './use-download.js';

const signs = { docx: <FileWordOutlined />, pdf: <FilePdfOutlined /> };

interface DocumentButtonsProps {
  /** The document's address, without its format. */
  readonly document: string;
  /** What it is called. */
  readonly title: string;
  /** Opens it beside the data; left out where there is no room for it. */
  readonly onPreview?: () => void;
  readonly size?: 'small';
}

/** The ways to have a document: beside its data, as a Word file, as a PDF. */
export function DocumentButtons({ document, title, onPreview, size }: DocumentButtonsProps) {
  const say = useWords();
  const { download, isPending, address } = useDownload();
  return (
    <span className="document-buttons">
      {onPreview !== undefined && (
        <Button size={size} icon={<EyeOutlined />} aria-label={say('documents.previewOf', { title })} onClick={onPreview}>
          {say('documents.preview')}
        </Button>
      )}
      {(['docx', 'pdf'] as const).map((format) => {
        const file = inFormat(document, format);
        return (
          <Button
            key={format}
            size={size}
            icon={signs[format]}
            loading={isPending && address === file}
            aria-label={say(`documents.${format}Of`, { title })}
            onClick={() => download(file)}
          >
            {say(`documents.${format}`)}
          </Button>
        );
      })}
    </span>
  );
}

/** The address of a document in one of its formats. */
export function inFormat(document: string, format: 'docx' | 'pdf'): string {
  return `${document}${document.includes('?') ? '&' : '?'}format=${format}`;
}
