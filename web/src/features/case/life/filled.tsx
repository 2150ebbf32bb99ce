import type { ReactNode } from 'react';
import type { CaseWithSubject, FieldSchema, HistoryEvent } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import type { Workflow } from '../../workflows/queries.js';

interface FilledProps {
  readonly event: HistoryEvent;
  readonly of: CaseWithSubject;
  readonly workflow: Workflow;
}

/** What somebody filled in with an event, field by field in the server's words; what its sentence says already is left out. */
export function Filled({ event, of, workflow }: FilledProps) {
  const say = useWords();
  const names = namesIn(of);
  const schema = workflow.events.find(({ type }) => type === event.type)?.schema as FieldSchema | undefined;
  const rows = Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => {
    const value = (event.payload as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || (typeof value === 'string' && event.text.includes(value))) return [];
    return isTellable(value, field, names) ? [{ name, field, value }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details className="filled">
      <summary>{say('case.filled')}</summary>
      <dl>
        {rows.map(({ name, field, value }) => (
          <div key={name}>
            <dt>{field.title ?? name}</dt>
            <dd>
              <Value value={value} field={field} names={names} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** The names of the parts of a case that payloads speak of by their ids. */
function namesIn({ subject, unit, office, owner }: CaseWithSubject): ReadonlyMap<string, string> {
  const { manifestations = [], measures = [], evidence = [], opinions = [] } = subject ?? {};
  return new Map([
    ...manifestations.map(({ id, text }) => [id, text] as const),
    ...measures.map(({ id, text }) => [id, text] as const),
    ...evidence.map(({ id, name }) => [id, name] as const),
    ...opinions.map(({ body }) => [body.id, body.name] as const),
    ...[unit, office, owner.organisation, owner.post, owner.user].flatMap((one) =>
      one?.name == null ? [] : [[one.id, one.name] as const],
    ),
  ]);
}

function isTellable(value: unknown, field: FieldSchema, names: ReadonlyMap<string, string>): boolean {
  if (Array.isArray(value)) return value.some((each) => isTellable(each, field.items ?? {}, names));
  if (typeof value === 'string') return value !== '' && (!uuid.test(value) || names.has(value));
  return value !== null;
}

interface ValueProps {
  readonly value: unknown;
  readonly field: FieldSchema;
  readonly names: ReadonlyMap<string, string>;
}

function Value({ value, field, names }: ValueProps): ReactNode {
  const say = useWords();
  const { language } = usePreferences();
  if (Array.isArray(value)) {
    const told = (value as unknown[]).filter((each) => isTellable(each, field.items ?? {}, names));
    return (
      <ul>
        {told.map((each, index) => (
          <li key={index}>
            <Value
              value={each}
              field={{ ...field.items, 'x-labels': field.items?.['x-labels'] ?? field['x-labels'] }}
              names={names}
            />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(field.properties ?? {}).filter(([name]) => name !== 'id');
    const told = members.flatMap(([name, member]) => {
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      return inner === undefined || !isTellable(inner, member, names) ? [] : [{ name, member, inner }];
    });
    return told.map(({ name, member, inner }, index) => (
      <span key={name} className="filled-part">
        {index > 0 && ' · '}
        <span className="muted">{member.title ?? name}</span> <Value value={inner} field={member} names={names} />
      </span>
    ));
  }
  if (typeof value === 'boolean') return say(value ? 'case.yes' : 'case.no');
  if (typeof value !== 'string') return String(value);
  if (field.format === 'date' || field['x-widget'] === 'date') return dateText(value, language);
  return field['x-labels']?.[value] ?? names.get(value) ?? value;
}
