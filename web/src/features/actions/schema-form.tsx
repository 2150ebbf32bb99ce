import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Rule } from 'antd/es/form';
import type { FieldSchema } from '../../api/types.js';
import { useWords, type Say } from '../../words/use-words.js';
import { FieldInput } from './field-input.js';
import { firstValues } from './payload.js';

interface SchemaFieldsProps {
  readonly schema: FieldSchema;
  /** Where these fields stand in the whole; what a list names is relative to it. */
  readonly at?: readonly (string | number)[];
}

/** The fields of a JSON Schema as a form, in the server's order and words. */
export function SchemaFields({ schema: { properties = {}, required = [] }, at = [] }: SchemaFieldsProps) {
  return Object.entries(properties)
    .filter(([, field]) => !isOwnId(field))
    .map(([name, field]) => <Field key={name} name={[...at, name]} schema={field} required={required.includes(name)} />);
}

/** An element's own id is given by the server. */
const isOwnId = (field: FieldSchema) => field.format === 'uuid' && field['x-widget'] === undefined;

interface FieldProps {
  readonly name: (string | number)[];
  readonly schema: FieldSchema;
  readonly required: boolean;
}

function Field({ name, schema, required }: FieldProps) {
  const say = useWords();
  const label = schema.title ?? String(name.at(-1));
  if (schema.type === 'array' && schema.items?.type === 'object')
    return <ListField name={name} label={label} items={schema.items} required={required} />;
  if (schema.type === 'object' && schema.properties !== undefined) {
    return (
      <fieldset className="list-field">
        <legend>
          <Label text={label} required={required} />
        </legend>
        <div className="list-element">
          <SchemaFields schema={schema} at={name} />
        </div>
      </fieldset>
    );
  }
  const isConfirm = schema.type === 'boolean';
  return (
    <Form.Item
      name={name}
      label={isConfirm ? undefined : <Label text={label} required={required} />}
      rules={rulesOf(schema, required, label, say)}
      valuePropName={isConfirm ? 'checked' : 'value'}
    >
      <FieldInput schema={schema} label={label} required={required} />
    </Form.Item>
  );
}

function Label({ text, required }: { readonly text: string; readonly required: boolean }) {
  const say = useWords();
  return (
    <>
      {text}
      {!required && <span className="optional">{say('action.optional')}</span>}
    </>
  );
}

interface ListFieldProps {
  readonly name: (string | number)[];
  readonly label: string;
  readonly items: FieldSchema;
  readonly required: boolean;
}

function ListField({ name, label, items, required }: ListFieldProps) {
  const say = useWords();
  return (
    <fieldset className="list-field">
      <legend>
        <Label text={label} required={required} />
      </legend>
      <Form.List name={name}>
        {(elements, { add, remove }, { errors }) => (
          <>
            {elements.map(({ key, name: index }) => (
              <div key={key} className="list-element">
                <div className="list-element-head">
                  <span>{index + 1}</span>
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={`${say('form.remove')} ${label} ${index + 1}`}
                    onClick={() => remove(index)}
                  />
                </div>
                <SchemaFields schema={items} at={[index]} />
              </div>
            ))}
            <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add(firstValues(items))}>
              {say('form.add', { label })}
            </Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Only what the schema itself says; every other rule is the server's to tell. */
function rulesOf(schema: FieldSchema, required: boolean, label: string, say: Say): Rule[] {
  const message = say('form.required', { label });
  if (!required) return [];
  if (schema.type === 'boolean')
    return [{ validator: (_, value) => (value === true ? Promise.resolve() : Promise.reject(new Error(message))) }];
  const isText = schema.type === 'string' && schema.enum === undefined;
  // Ant Design takes every value for a text that is not said to be something else, and calls it missing.
  const type =
    schema.type === 'integer' ? 'number' : schema.type === 'array' || schema.type === 'number' ? schema.type : 'string';
  return [{ required: true, message, type, whitespace: isText }];
}
