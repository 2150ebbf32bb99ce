import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback } from 'react';
import { readFile } from '../../api/download.js';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import { inFormat } from './document-buttons.js';

interface DocumentPreviewProps {
  readonly document: string;
  readonly title: string;
  /** Changes when the document's data do. */
  readonly revision?: string;
}

/** A document as it will be printed, shown by the browser's own reader. */
export function DocumentPreview({ document, title, revision }: DocumentPreviewProps) {
  const say = useWords();
  const { language } = usePreferences();
  const file = useQuery({
    queryKey: ['document', document, revision, language],
    queryFn: async () => (await readFile(inFormat(document, 'pdf'))).content,
    staleTime: Infinity,
  });
  const { data: content } = file;
  const frame = useCallback(
    (element: HTMLIFrameElement | null) => {
      if (element === null || content === undefined) return undefined;
      const address = URL.createObjectURL(content);
      element.src = `${address}#toolbar=0&navpanes=0&view=FitH`;
      return () => URL.revokeObjectURL(address);
    },
    [content],
  );
  if (file.isError) return <Failure error={file.error} retry={file.refetch} />;
  if (content === undefined) return <Loading />;
  return (
    <figure className="document-preview">
      <iframe ref={frame} title={say('documents.previewOf', { title })} />
      <figcaption>
        <Button type="link" onClick={() => openAlone(content)}>
          {say('documents.openAlone')}
        </Button>
      </figcaption>
    </figure>
  );
}

/** In a window of its own, where a small screen has no room beside the data. */
function openAlone(content: Blob): void {
  const address = URL.createObjectURL(content);
  open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
