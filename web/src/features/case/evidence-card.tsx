import { FileOutlined } from '@ant-design/icons';
import type { Evidence } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Upload } from './upload.js';

/** The files that prove something, with a way to hand in another. */
export function EvidenceCard({ caseId, evidence }: { readonly caseId: string; readonly evidence: readonly Evidence[] }) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <section className="card" aria-labelledby="evidence">
      <div className="card-head">
        <h2 id="evidence">{say('case.evidence')}</h2>
        <Upload caseId={caseId} />
      </div>
      {evidence.length === 0 && <p className="muted">{say('case.evidenceEmpty')}</p>}
      <ul className="evidence">
        {evidence.map(({ id, name, size, uploadedBy, uploadedAt, alsoUsedIn = [] }) => (
          <li key={id}>
            <FileOutlined aria-hidden="true" />
            <div>
              <a href={`/api/v1/evidence/${id}/content`} download>
                {name}
              </a>
              <p className="muted">
                {sizeText(size)} · {uploadedBy.name} · <time dateTime={uploadedAt}>{momentText(uploadedAt, language)}</time>
              </p>
              {alsoUsedIn.length > 0 && (
                <p className="wrong">{say('case.alsoUsed', { numbers: alsoUsedIn.map(({ number }) => number).join('、') })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
