import { Modal, Select } from 'antd';
import { useState, type CSSProperties } from 'react';
import type { Evidence } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { addressOf, takenAt } from './files.js';

interface BeforeAfterProps {
  readonly pictures: readonly Evidence[];
  readonly onClose: () => void;
}

/** Two pictures one over the other, with a line between them to draw to and fro: by mouse, finger or arrow keys. */
export function BeforeAfter({ pictures, onClose }: BeforeAfterProps) {
  const say = useWords();
  const inTime = [...pictures].sort((one, other) => Date.parse(takenAt(one)) - Date.parse(takenAt(other)));
  const [before, setBefore] = useState(inTime[0]);
  const [after, setAfter] = useState(inTime.at(-1));
  const [share, setShare] = useState(50);
  if (before === undefined || after === undefined) return null;
  return (
    <Modal
      open
      width={960}
      title={say('case.compare')}
      footer={null}
      onCancel={onClose}
      closable={{ 'aria-label': say('case.closeViewer') }}
    >
      <div className="before-after-choice">
        <Choice label={say('case.before')} pictures={inTime} chosen={before} onChoose={setBefore} />
        <Choice label={say('case.after')} pictures={inTime} chosen={after} onChoose={setAfter} />
      </div>
      <div className="before-after" style={{ '--share': `${share}%` } as CSSProperties}>
        <img className="before-after-below" src={addressOf(after)} alt={`${say('case.after')}：${after.name}`} />
        <img className="before-after-above" src={addressOf(before)} alt={`${say('case.before')}：${before.name}`} />
        <span className="before-after-line" aria-hidden="true" />
        <span className="before-after-tag before-after-left" aria-hidden="true">
          {say('case.before')}
        </span>
        <span className="before-after-tag before-after-right" aria-hidden="true">
          {say('case.after')}
        </span>
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={say('case.compareShare')}
          onChange={({ target }) => setShare(Number(target.value))}
        />
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly pictures: readonly Evidence[];
  readonly chosen: Evidence;
  readonly onChoose: (picture: Evidence | undefined) => void;
}

function Choice({ label, pictures, chosen, onChoose }: ChoiceProps) {
  const { language } = usePreferences();
  const textOf = (picture: Evidence) => `${picture.name} · ${momentText(takenAt(picture), language)}`;
  return (
    <label>
      <span>{label}</span>
      <Select
        aria-label={label}
        value={chosen.id}
        onChange={(id) => onChoose(pictures.find((each) => each.id === id))}
        options={pictures.map((picture) => ({ value: picture.id, label: textOf(picture) }))}
      />
    </label>
  );
}
