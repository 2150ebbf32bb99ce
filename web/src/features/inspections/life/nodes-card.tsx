import { Collapse } from 'antd';
import { useHistory } from '../../../api/queries.js';
import type { HistoryEvent } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { useDefinition } from '../queries.js';
import { PayloadView } from './payload-view.js';

/** What each node of an inspection left behind: its document, who signed it, and when. As far as the reader may see it. */
export function NodesCard({ id }: { readonly id: string }) {
  const say = useWords();
  const history = useHistory(id);
  const definition = useDefinition('inspection');
  if (history.isPending || definition.isPending) return null;
  if (history.isError) return <Failure error={history.error} retry={history.refetch} />;
  if (definition.isError) return <Failure error={definition.error} retry={definition.refetch} />;
  const schemas = new Map(definition.data.events.map(({ type, schema }) => [type, schema]));
  const documents = history.data.filter(
    ({ type, actor, payload }) =>
      actor.role !== 'clock' && type !== 'COMMENT' && schemas.has(type) && Object.keys(payload).length > 0,
  );
  return (
    <section className="card" aria-labelledby="nodes">
      <h2 id="nodes">{say('inspection.nodes')}</h2>
      {documents.length === 0 && <p className="muted">{say('inspection.nodesNone')}</p>}
      {documents.length > 0 && (
        <Collapse
          ghost
          className="nodes"
          defaultActiveKey={documents.slice(-1).map(({ seq }) => String(seq))}
          items={documents.map((event) => ({
            key: String(event.seq),
            label: <NodeHead event={event} />,
            children: (
              <PayloadView
                schema={schemas.get(event.type) ?? {}}
                value={event.payload as unknown as Readonly<Record<string, unknown>>}
              />
            ),
          }))}
        />
      )}
    </section>
  );
}

function NodeHead({ event: { label, actor, at } }: { readonly event: HistoryEvent }) {
  const { language } = usePreferences();
  return (
    <span className="node-head">
      <strong>{label}</strong>
      <span className="muted">
        {actor.name} · <time dateTime={at}>{momentText(at, language)}</time>
      </span>
    </span>
  );
}
