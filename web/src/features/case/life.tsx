import { Switch } from 'antd';
import { useState } from 'react';
import { useHistory } from '../../api/queries.js';
import type { HistoryEvent } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';

/** All that has happened to a case, the latest first. */
export function Life({ id }: { readonly id: string }) {
  const say = useWords();
  const history = useHistory(id);
  const [withClock, setWithClock] = useState(true);
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failure error={history.error} retry={history.refetch} />;
  const shown = history.data.filter(({ actor }) => withClock || actor.role !== 'clock').reverse();
  return (
    <section className="card" aria-labelledby="life">
      <div className="card-head">
        <h2 id="life">{say('case.life')}</h2>
        <label className="switch">
          <Switch size="small" checked={withClock} onChange={setWithClock} aria-label={say('case.lifeSystem')} />
          <span aria-hidden="true">{say('case.lifeSystem')}</span>
        </label>
      </div>
      <ol className="life">
        {shown.map((event) => (
          <Happened key={event.seq} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Happened({ event }: { readonly event: HistoryEvent }) {
  const { language } = usePreferences();
  const { actor, label, text, at, from, to } = event;
  const kind = actor.role === 'clock' ? 'clock' : from === to ? 'aside' : 'moved';
  return (
    <li className={`life-event life-${kind}`}>
      <p className="life-line">
        <strong>{label}</strong>
        <time dateTime={at}>{momentText(at, language)}</time>
      </p>
      <p className="life-text">{text}</p>
    </li>
  );
}
