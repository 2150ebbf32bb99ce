import { DownloadOutlined, LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Evidence, EvidenceWithUses, Measure } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { addressOf, sizeText } from './files.js';
import { OtherUses } from './other-uses.js';

interface ViewerProps {
  readonly pictures: readonly Evidence[];
  readonly shown: string;
  readonly uses?: EvidenceWithUses;
  readonly measures: readonly Measure[];
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}

/** One picture at a time with all that is known of it; arrow keys go on and back. */
export function Viewer({ pictures, shown, uses, measures, onShow, onClose }: ViewerProps) {
  const say = useWords();
  const [large, setLarge] = useState(false);
  const place = pictures.findIndex(({ id }) => id === shown);
  const picture = pictures[place];
  if (picture === undefined) return null;
  const go = (by: number) => {
    const next = pictures[(place + by + pictures.length) % pictures.length];
    if (next !== undefined) onShow(next.id);
  };
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  };
  return (
    <Modal
      open
      width={1120}
      className="viewer"
      title={picture.name}
      footer={null}
      onCancel={onClose}
      closable={{ 'aria-label': say('case.closeViewer') }}
    >
      <div className="viewer-body" onKeyDown={pressed}>
        <div className={`viewer-picture ${large ? 'is-large' : ''}`} tabIndex={0} role="region" aria-label={picture.name}>
          <img key={picture.id} src={addressOf(picture)} alt={picture.name} />
        </div>
        <div className="viewer-side">
          <div className="viewer-tools">
            <Button
              icon={<LeftOutlined />}
              aria-label={say('case.previousPicture')}
              disabled={pictures.length < 2}
              onClick={() => go(-1)}
            />
            <span className="muted">
              {place + 1} / {pictures.length}
            </span>
            <Button
              icon={<RightOutlined />}
              aria-label={say('case.nextPicture')}
              disabled={pictures.length < 2}
              onClick={() => go(1)}
            />
            <Button
              icon={large ? <ZoomOutOutlined /> : <ZoomInOutlined />}
              aria-label={say(large ? 'case.pictureWhole' : 'case.pictureLarge')}
              aria-pressed={large}
              onClick={() => setLarge(!large)}
            />
            <Button
              icon={<DownloadOutlined />}
              aria-label={say('case.download')}
              href={addressOf(picture)}
              download={picture.name}
            />
          </div>
          <Facts
            picture={picture}
            measure={measures.find(({ id, evidenceIds }) => id === picture.measureId || evidenceIds.includes(picture.id))}
          />
          <OtherUses of={uses} />
        </div>
      </div>
    </Modal>
  );
}

function Facts({ picture, measure }: { readonly picture: Evidence; readonly measure?: Measure }) {
  const say = useWords();
  const { language } = usePreferences();
  const { capturedAt, place, effectiveDate, uploadedBy, uploadedAt, size, sha256 } = picture;
  const facts = [
    [say('case.capturedAt'), capturedAt === null ? say('case.unknown') : momentText(capturedAt, language)],
    [say('case.place'), place ?? say('case.unknown')],
    [say('case.effectiveDate'), effectiveDate ?? ''],
    [say('case.forMeasure'), measure?.text ?? ''],
    [say('case.handedIn'), `${uploadedBy.name} · ${momentText(uploadedAt, language)}`],
    [say('case.size'), sizeText(size)],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="viewer-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>SHA-256</dt>
        <dd className="hash">{sha256}</dd>
      </div>
    </dl>
  );
}
