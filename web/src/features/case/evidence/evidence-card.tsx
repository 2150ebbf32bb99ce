import { FileOutlined, SwapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Evidence, EvidenceWithUses, Measure } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useEvidenceUses } from '../queries.js';
import { Upload } from '../upload.js';
import { addressOf, isPicture, sizeText, takenAt } from './files.js';
import { OtherUses } from './other-uses.js';

const Viewer = lazy(async () => ({ default: (await import('./viewer.js')).Viewer }));
const BeforeAfter = lazy(async () => ({ default: (await import('./before-after.js')).BeforeAfter }));

interface EvidenceCardProps {
  readonly caseId: string;
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
}

/** What proves something: pictures to look through and to compare, files to take, and a way to hand in another. */
export function EvidenceCard({ caseId, evidence, measures }: EvidenceCardProps) {
  const say = useWords();
  const [shown, setShown] = useState<string>();
  const [compares, setCompares] = useState(false);
  const uses = useEvidenceUses(caseId, evidence.length > 0);
  const usesOf = (id: string) => uses.data?.find((each) => each.id === id);
  const pictures = evidence.filter(isPicture);
  const files = evidence.filter((each) => !isPicture(each));
  return (
    <section className="card" aria-labelledby="evidence">
      <div className="card-head">
        <h2 id="evidence">{say('case.evidence')}</h2>
        <div className="card-tools">
          {pictures.length > 1 && (
            <Button icon={<SwapOutlined />} onClick={() => setCompares(true)}>
              {say('case.compare')}
            </Button>
          )}
          <Upload caseId={caseId} />
        </div>
      </div>
      {evidence.length === 0 && <p className="muted">{say('case.evidenceEmpty')}</p>}
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Thumb picture={picture} reused={isReused(usesOf(picture.id))} onOpen={() => setShown(picture.id)} />
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className="evidence">
          {files.map((file) => (
            <FileRow key={file.id} file={file} uses={usesOf(file.id)} />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {shown !== undefined && (
          <Viewer
            pictures={pictures}
            shown={shown}
            uses={usesOf(shown)}
            measures={measures}
            onShow={setShown}
            onClose={() => setShown(undefined)}
          />
        )}
        {compares && <BeforeAfter pictures={pictures} onClose={() => setCompares(false)} />}
      </Suspense>
    </section>
  );
}

const isReused = (uses: EvidenceWithUses | undefined) =>
  uses !== undefined && uses.alsoUsedIn.length + (uses.alsoUsedElsewhere ?? 0) > 0;

interface ThumbProps {
  readonly picture: Evidence;
  readonly reused: boolean;
  readonly onOpen: () => void;
}

function Thumb({ picture, reused, onOpen }: ThumbProps) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <button type="button" className="picture" onClick={onOpen}>
      <img src={addressOf(picture)} alt="" loading="lazy" decoding="async" />
      <span className="picture-words">
        <span>{picture.name}</span>
        <span className="muted">{momentText(takenAt(picture), language)}</span>
        {reused && <span className="wrong">{say('case.reused')}</span>}
      </span>
    </button>
  );
}

function FileRow({ file, uses }: { readonly file: Evidence; readonly uses?: EvidenceWithUses }) {
  const say = useWords();
  const { language } = usePreferences();
  const { name, size, uploadedBy, uploadedAt, effectiveDate } = file;
  return (
    <li>
      <FileOutlined aria-hidden="true" />
      <div>
        <a href={addressOf(file)} download>
          {name}
        </a>
        <p className="muted">
          {sizeText(size)} · {uploadedBy.name} · <time dateTime={uploadedAt}>{momentText(uploadedAt, language)}</time>
          {effectiveDate !== null && ` · ${say('case.effective', { date: effectiveDate })}`}
        </p>
        <OtherUses of={uses} />
      </div>
    </li>
  );
}
