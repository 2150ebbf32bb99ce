import type { FieldSchema } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import type { Workflow } from './queries.js';
import { sendersOf } from './ways.js';

/** Every event: who may send it, who may not, what is filled in, and who reads it afterwards. */
export function EventsTable({ workflow: { events } }: { readonly workflow: Workflow }) {
  const say = useWords();
  const { language } = usePreferences();
  const comma = language === 'zh' ? '、' : ', ';
  return (
    <section className="card" aria-labelledby="workflow-events">
      <h2 id="workflow-events">{say('workflows.events')}</h2>
      <div className="table-window" tabIndex={0} role="region" aria-labelledby="workflow-events">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('workflows.event')}</th>
              <th scope="col">{say('workflows.who')}</th>
              <th scope="col">{say('workflows.notBy')}</th>
              <th scope="col">{say('workflows.payload')}</th>
              <th scope="col">{say('workflows.readers')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ type, label, permissions, apartFrom, audienceLabel, schema }) => (
              <tr key={type}>
                <th scope="row">{label}</th>
                <td>
                  {sendersOf(permissions, comma).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
                <td>{apartFrom.map((group) => group.label).join(comma) || '–'}</td>
                <td>
                  <Fields schema={schema as FieldSchema} />
                </td>
                <td>{audienceLabel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Fields({ schema: { properties = {}, required = [] } }: { readonly schema: FieldSchema }) {
  const say = useWords();
  const fields = Object.entries(properties);
  if (fields.length === 0) return <span className="muted">{say('workflows.nothing')}</span>;
  return (
    <ul className="workflow-fields">
      {fields.map(([name, { title }]) => (
        <li key={name}>
          {title ?? name}
          {required.includes(name) && (
            <abbr className="must" title={say('workflows.required')}>
              *
            </abbr>
          )}
        </li>
      ))}
    </ul>
  );
}
