import { Drawer } from 'antd';
import { useState } from 'react';
import type { CaseWithSubject } from '../../api/types.js';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { useNarrow } from '../ledger/use-narrow.js';
import { DocumentButtons } from './document-buttons.js';
import { DocumentPreview } from './preview.js';
import '../../styles/reports.css';

/** The official documents of each workflow's cases, by their names in the addresses; which of them there are yet, the server says. */
const kindsOf: Readonly<Record<string, { readonly path: string; readonly kinds: readonly (readonly [string, Word])[] }>> = {
  issue: {
    path: 'issues',
    kinds: [
      ['closingForm', 'documents.closingForm'],
      ['immediateFixNotice', 'documents.immediateFixNotice'],
      ['urgingLetter', 'documents.urgingLetter'],
    ],
  },
  inspection: {
    path: 'inspections',
    kinds: [
      ['feedback', 'documents.feedback'],
      ['threeLists', 'documents.threeLists'],
      ['handOverList', 'documents.handOverList'],
    ],
  },
};

/** What can be printed of a case: each document beside its data, as Word and as PDF. */
export function DocumentsCard({
  of: { id, workflow, version },
}: {
  readonly of: Pick<CaseWithSubject, 'id' | 'workflow' | 'version'>;
}) {
  const say = useWords();
  const narrow = useNarrow();
  const [shown, setShown] = useState<{ readonly document: string; readonly title: string }>();
  const documents = kindsOf[workflow];
  if (documents === undefined) return null;
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">{say('documents.title')}</h2>
      <ul className="document-list">
        {documents.kinds.map(([kind, word]) => {
          const title = say(word);
          const document = `/api/v1/${documents.path}/${id}/document?kind=${kind}`;
          return (
            <li key={kind}>
              <span>{title}</span>
              <DocumentButtons size="small" document={document} title={title} onPreview={() => setShown({ document, title })} />
            </li>
          );
        })}
      </ul>
      {shown !== undefined && (
        <Drawer
          open
          mask={narrow}
          size={narrow ? '100%' : 640}
          title={shown.title}
          onClose={() => setShown(undefined)}
          className="document-drawer"
        >
          <DocumentPreview {...shown} revision={String(version)} />
        </Drawer>
      )}
    </section>
  );
}
