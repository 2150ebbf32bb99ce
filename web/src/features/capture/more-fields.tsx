import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useWords } from '../../words/use-words.js';
import { Chips } from './chips.js';
import { maxTitle, titleOf, type Draft } from './draft.js';
import type { OpenDraft } from './use-open-draft.js';

interface MoreFieldsProps {
  readonly draft: Draft;
  readonly write: OpenDraft['write'];
}

const methods = ['talk', 'records', 'visit', 'letter', 'sample', 'survey'] as const;
const maxManifestations = 50;

/** What can wait until one sits at a table: how it was found, its appearances, a title of its own. */
export function MoreFields({ draft, write }: MoreFieldsProps) {
  const say = useWords();
  const { manifestations, method, title } = draft;
  const put = (index: number, text: string) =>
    write({ manifestations: manifestations.map((one, place) => (place === index ? text : one)) });
  const drop = (index: number) => write({ manifestations: manifestations.filter((_, place) => place !== index) });
  return (
    <details className="more-fields" open={manifestations.length > 0 || method !== '' || title !== '' ? true : undefined}>
      <summary>{say('capture.more')}</summary>
      <div className="capture-field">
        <label className="capture-label" htmlFor="method">
          {say('capture.method')}
        </label>
        <Chips
          label={say('capture.method')}
          value={method}
          options={methods.map((name) => ({ value: say(`capture.method.${name}`), label: say(`capture.method.${name}`) }))}
          onChange={(chosen = '') => write({ method: chosen })}
        />
        <Input
          id="method"
          size="large"
          maxLength={300}
          value={method}
          onChange={({ target }) => write({ method: target.value })}
        />
      </div>
      {manifestations.map((text, index) => (
        <div className="capture-field" key={index}>
          <label className="capture-label" htmlFor={`manifestation-${index}`}>
            {say('capture.manifestation', { ordinal: index + 1 })}
          </label>
          <div className="capture-place">
            <Input.TextArea
              id={`manifestation-${index}`}
              size="large"
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={5000}
              value={text}
              onChange={({ target }) => put(index, target.value)}
            />
            <Button
              size="large"
              icon={<CloseOutlined />}
              aria-label={say('capture.removeManifestation', { ordinal: index + 1 })}
              onClick={() => drop(index)}
            />
          </div>
        </div>
      ))}
      {manifestations.length < maxManifestations && (
        <Button size="large" icon={<PlusOutlined />} onClick={() => write({ manifestations: [...manifestations, ''] })}>
          {say('capture.addManifestation')}
        </Button>
      )}
      <div className="capture-field">
        <label className="capture-label" htmlFor="title">
          {say('capture.issueTitle')} <span className="optional">{say('capture.titleHint')}</span>
        </label>
        <Input
          id="title"
          size="large"
          maxLength={maxTitle}
          placeholder={titleOf(draft)}
          value={title}
          onChange={({ target }) => write({ title: target.value })}
        />
      </div>
    </details>
  );
}
