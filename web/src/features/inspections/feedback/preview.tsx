import type { FieldSchema } from '../../../api/types.js';
import { useWords } from '../../../words/use-words.js';
import { PayloadView } from '../life/payload-view.js';
import type { Inspection, ListedPaper } from '../types.js';

interface PreviewProps {
  readonly of: Inspection;
  readonly schema: FieldSchema;
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly ListedPaper[];
}

/** The feedback as it will be delivered. */
export function Preview({ of, schema, values, issues }: PreviewProps) {
  const say = useWords();
  return (
    <>
      <section className="card" aria-labelledby="preview">
        <h2 id="preview">{say('feedback.previewTitle', { unit: of.unit?.name ?? '' })}</h2>
        <PayloadView schema={schema} value={values} />
      </section>
      <section className="card" aria-labelledby="preview-issues">
        <h2 id="preview-issues">{say('feedback.toHandOver', { count: issues.length })}</h2>
        <ol className="numbered">
          {issues.map(({ id, title, number }) => (
            <li key={id}>
              {title} <span className="number">{number}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
