import { Input, Select } from 'antd';
import { useWords } from '../../../words/use-words.js';
import { useApprovers } from './queries.js';

/** Why somebody may inspect although a tie speaks against it, and who said so. */
export interface Override {
  readonly reason: string;
  readonly approvedBy?: string;
}

export const noOverride: Override = { reason: '' };

interface OverrideFieldsProps {
  readonly inspectionId: string;
  readonly value: Override;
  readonly onChange: (value: Override) => void;
}

/** Sets a tie aside: the reason and who approved it go into the audit. */
export function OverrideFields({ inspectionId, value, onChange }: OverrideFieldsProps) {
  const say = useWords();
  const { data = [], isFetching } = useApprovers(inspectionId, true);
  return (
    <fieldset className="list-field">
      <legend>{say('team.override')}</legend>
      <div className="list-element override">
        <p className="muted">{say('team.overrideHint')}</p>
        <label htmlFor="override-reason">{say('team.overrideReason')}</label>
        <Input.TextArea
          id="override-reason"
          value={value.reason}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={({ target }) => onChange({ ...value, reason: target.value })}
        />
        <label htmlFor="override-approver">{say('team.approvedBy')}</label>
        <Select
          id="override-approver"
          loading={isFetching}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('form.choose')}
          notFoundContent={say('form.noChoice')}
          value={value.approvedBy}
          onChange={(approvedBy: string) => onChange({ ...value, approvedBy })}
          options={data.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </fieldset>
  );
}
