import { useEffect, type ReactNode } from 'react';
import { useWords } from '../words/use-words.js';

interface PageHeadProps {
  readonly title: string;
  readonly summary?: ReactNode;
  /** What can be done on the whole page. */
  readonly children?: ReactNode;
}

/** The head of a page; its title is the browser's too. */
export function PageHead({ title, summary, children }: PageHeadProps) {
  const say = useWords();
  useEffect(() => {
    document.title = `${title} · ${say('product')}`;
  }, [title, say]);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {summary !== undefined && <p className="page-summary">{summary}</p>}
      </div>
      {children !== undefined && <div className="page-tools">{children}</div>}
    </div>
  );
}
