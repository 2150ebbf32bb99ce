import { Checkbox } from 'antd';
import { use } from 'react';
import { Upload } from '../case/upload.js';
import { FormSubject } from './form-subject.js';

interface EvidencePickerProps {
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** Files of the case to tick, and a way to hand in one more, which is ticked at once. */
export function EvidencePicker({ value, onChange }: EvidencePickerProps) {
  const of = use(FormSubject);
  const chosen = (value as string[] | undefined) ?? [];
  if (of === undefined) return null;
  const options = (of.subject?.evidence ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {options.length > 0 && <Checkbox.Group className="choices" options={options} value={chosen} onChange={onChange} />}
      <Upload caseId={of.id} onUploaded={(id) => onChange?.([...chosen, id])} />
    </>
  );
}
