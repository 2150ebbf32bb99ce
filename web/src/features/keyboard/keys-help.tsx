import { Modal } from 'antd';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';

/** Keys that do one thing, and the words for it. */
export type KeyLine = readonly [keys: readonly string[], word: Word];

interface KeysHelpProps {
  readonly lines: readonly KeyLine[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the keyboard does on this page. */
export function KeysHelp({ lines, open, onClose }: KeysHelpProps) {
  const say = useWords();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={say('keys.title')} width={440} destroyOnHidden>
      <dl className="keys-help">
        {lines.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
