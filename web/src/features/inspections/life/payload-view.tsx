import { Link } from 'react-router';
import type { FieldSchema } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useOrganisationName } from '../queries.js';

interface PayloadViewProps {
  readonly schema: FieldSchema;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What an event carried, in the order and the words of its own form. */
export function PayloadView({ schema: { properties = {} }, value }: PayloadViewProps) {
  const given = Object.entries(properties).filter(([name, field]) => isShown(field, value[name]));
  return (
    <dl className="payload">
      {given.map(([name, field]) => (
        <div key={name} className={isLong(field) ? 'payload-long' : undefined}>
          <dt>{field.title ?? name}</dt>
          <dd>
            <Value schema={field} value={value[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isLong = ({ type, properties, items, 'x-widget': widget }: FieldSchema) =>
  widget === 'longText' || properties !== undefined || (type === 'array' && items?.properties !== undefined);

function isShown(field: FieldSchema, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value) && value.length === 0) return false;
  return !(field.format === 'uuid' && field['x-widget'] === undefined);
}

function Value({ schema, value }: { readonly schema: FieldSchema; readonly value: unknown }) {
  const say = useWords();
  const { language } = usePreferences();
  if (Array.isArray(value)) return <Several schema={schema} values={value} />;
  if (typeof value === 'object' && value !== null)
    return <PayloadView schema={schema} value={value as Readonly<Record<string, unknown>>} />;
  if (typeof value === 'boolean') return say(value ? 'payload.yes' : 'payload.no');
  const text = String(value);
  switch (schema['x-widget']) {
    case 'organisation':
      return <OrganisationName id={text} />;
    case 'case':
      return <Link to={`/cases/${text}`}>{say('payload.case')}</Link>;
    case 'evidence':
      return (
        <a href={`/api/v1/evidence/${text}/content`} download>
          {say('payload.file')}
        </a>
      );
    case 'date':
      return dateText(text, language);
    default:
      return <span className="prose">{schema['x-labels']?.[text] ?? text}</span>;
  }
}

function Several({ schema, values }: { readonly schema: FieldSchema; readonly values: readonly unknown[] }) {
  const items = schema.items ?? {};
  if (items.properties === undefined) {
    return (
      <ul className="payload-words">
        {values.map((value, index) => (
          <li key={index}>
            <Value schema={{ ...items, 'x-widget': schema['x-widget'], 'x-labels': schema['x-labels'] }} value={value} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ol className="payload-parts">
      {values.map((value, index) => (
        <li key={index}>
          <PayloadView schema={items} value={value as Readonly<Record<string, unknown>>} />
        </li>
      ))}
    </ol>
  );
}

function OrganisationName({ id }: { readonly id: string }) {
  return <>{useOrganisationName(id)}</>;
}
