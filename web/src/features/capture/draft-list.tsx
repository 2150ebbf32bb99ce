import { useWords } from '../../words/use-words.js';
import { isUnsent, isWaiting, type Draft } from './draft.js';
import { DraftItem } from './draft-item.js';
import type { OpenDraft } from './use-open-draft.js';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly open: OpenDraft;
}

/** What I logged on this device, and how its sending goes. */
export function DraftList({ drafts, open }: DraftListProps) {
  const say = useWords();
  const shown = drafts.filter(({ id, state }) => state !== 'open' || id !== open.draft?.id);
  const waiting = shown.filter(isWaiting).length;
  return (
    <section className="drafts" aria-labelledby="drafts">
      <div className="card-head">
        <h2 id="drafts">{say('drafts.title')}</h2>
        <span className="muted" role="status">
          {waiting > 0
            ? say('drafts.waiting', { count: waiting })
            : shown.length > 0 && !shown.some(isUnsent) && say('drafts.allSent')}
        </span>
      </div>
      {shown.length === 0 && <p className="muted">{say('drafts.empty')}</p>}
      <ul className="draft-list">
        {shown.map((draft) => (
          <DraftItem key={draft.id} draft={draft} onTakeUp={open.takeUp} />
        ))}
      </ul>
      {shown.some(isUnsent) && <p className="drafts-hint">{say('drafts.onlyHere')}</p>}
    </section>
  );
}
