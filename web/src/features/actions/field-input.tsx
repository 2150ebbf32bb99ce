import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import type { FieldSchema } from '../../api/types.js';
import { useWords } from '../../words/use-words.js';
import { CasePicker, OrganisationPicker, PersonPicker, PostPicker } from './pickers.js';
import { EvidencePicker } from './evidence-picker.js';
import { useSubjectChoices } from './form-subject.js';

/** What Ant Design's form gives to the input of a field. */
interface Bound {
  readonly id?: string;
  readonly value?: unknown;
  readonly checked?: boolean;
  readonly onChange?: (value: unknown) => void;
}

interface FieldInputProps extends Bound {
  readonly schema: FieldSchema;
  readonly label: string;
  readonly required: boolean;
}

/** The input that suits a field: by the server's hint, else by the type of its value. */
export function FieldInput({ schema, label, required, ...bound }: FieldInputProps) {
  const several = schema.type === 'array';
  const { id, value, onChange } = bound;
  const text = { id, value: value as string | undefined, maxLength: schema.maxLength, 'aria-required': required };
  switch (schema['x-widget']) {
    case 'longText':
      return (
        <Input.TextArea {...text} autoSize={{ minRows: 3, maxRows: 12 }} onChange={({ target }) => onChange?.(target.value)} />
      );
    case 'date':
      return <Input {...text} type="date" onChange={({ target }) => onChange?.(target.value)} />;
    case 'organisation':
      return <OrganisationPicker several={several} {...bound} />;
    case 'post':
      return <PostPicker several={several} {...bound} />;
    case 'person':
      return <PersonPicker several={several} {...bound} />;
    case 'case':
      return <CasePicker several={several} {...bound} />;
    case 'evidence':
      return <EvidencePicker {...bound} />;
    case 'choice':
      return <Choice schema={schema} label={label} {...bound} />;
    default:
      return <TypedInput schema={schema} label={label} required={required} {...bound} />;
  }
}

/** The input that suits the type of a field's value, where the server gives no hint. */
function TypedInput({ schema, label, required, ...bound }: FieldInputProps) {
  const say = useWords();
  const several = schema.type === 'array';
  const { id, value, checked, onChange } = bound;
  const text = { id, value: value as string | undefined, maxLength: schema.maxLength, 'aria-required': required };
  if (schema.type === 'boolean') {
    return (
      <Checkbox id={id} checked={checked} onChange={({ target }) => onChange?.(target.checked)}>
        {label}
      </Checkbox>
    );
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return (
      <InputNumber
        id={id}
        value={value as number | undefined}
        min={schema.minimum}
        max={schema.maximum}
        onChange={onChange}
        style={{ width: '100%' }}
      />
    );
  }
  if (several && schema.items?.enum === undefined) {
    return (
      <Select
        id={id}
        mode="tags"
        open={false}
        suffixIcon={null}
        value={value as string[] | undefined}
        onChange={onChange}
        placeholder={say('form.tagsHint')}
      />
    );
  }
  if (schema.enum !== undefined || schema.items?.enum !== undefined) return <Choice schema={schema} label={label} {...bound} />;
  return <Input {...text} onChange={({ target }) => onChange?.(target.value)} />;
}

/** One or several of named values; values without names are parts of the case itself. */
function Choice({ schema, label, id, value, onChange }: Bound & { readonly schema: FieldSchema; readonly label: string }) {
  const say = useWords();
  const parts = useSubjectChoices(schema);
  const several = schema.type === 'array';
  const values = schema.enum ?? schema.items?.enum;
  const labels = schema['x-labels'] ?? {};
  const options = values?.map((each) => ({ value: each, label: labels[each] ?? each })) ?? parts;
  if (options.length === 0) return <p className="muted">{say('form.noChoice')}</p>;
  if (several) {
    return (
      <Checkbox.Group
        className="choices"
        aria-label={label}
        options={options}
        value={value as string[] | undefined}
        onChange={onChange}
      />
    );
  }
  if (options.length <= 4) {
    return (
      <Radio.Group
        id={id}
        className="choices"
        aria-label={label}
        options={options}
        value={value}
        onChange={({ target }) => onChange?.(target.value)}
      />
    );
  }
  return <Select id={id} options={options} value={value} onChange={onChange} placeholder={say('form.choose')} />;
}
