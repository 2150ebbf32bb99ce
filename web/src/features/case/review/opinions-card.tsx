import { useHistory } from '../../../api/queries.js';
import type { HistoryEvent, Opinion } from '../../../api/types.js';
import { usePreferences } from '../../../preferences/preferences.js';
import { momentText } from '../../../time/moments.js';
import { useWords } from '../../../words/use-words.js';
import { useWorkflowLabels } from '../labels.js';
import { roundsOf } from './rounds.js';

interface OpinionsCardProps {
  readonly caseId: string;
  readonly opinions: readonly Opinion[];
}

/** What each body said, side by side, review by review, with the answer that was made of it; the latest review first. */
export function OpinionsCard({ caseId, opinions }: OpinionsCardProps) {
  const say = useWords();
  const history = useHistory(caseId);
  const rounds = roundsOf(opinions, history.data ?? []);
  const severalCycles = new Set(opinions.map(({ cycle }) => cycle)).size > 1;
  return (
    <section className="card" aria-labelledby="opinions">
      <h2 id="opinions">{say('case.opinions')}</h2>
      {rounds.map(({ key, review, cycle, given, merged }) => (
        <div key={key} className="review-round">
          <h3>
            {say(review === 'plan' ? 'case.reviewPlan' : 'case.reviewClosing')}
            {severalCycles && <span className="tag">{say('case.cycle', { cycle })}</span>}
          </h3>
          <ul className="bodies">
            {given.map((opinion) => (
              <BodyOpinion key={opinion.seq} opinion={opinion} />
            ))}
          </ul>
          {merged !== undefined && <Merged event={merged} />}
        </div>
      ))}
    </section>
  );
}

function BodyOpinion({ opinion: { body, by, verdict, missing, note, at } }: { readonly opinion: Opinion }) {
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  return (
    <li>
      <p className="opinion-head">
        <strong>{body.name}</strong>
        <span className={`step opinion-${verdict}`}>{labels(verdict)}</span>
      </p>
      {missing !== null && <p className="wrong">{missing}</p>}
      {note !== null && <p>{note}</p>}
      <p className="muted">
        {by.name} · <time dateTime={at}>{momentText(at, language)}</time>
      </p>
    </li>
  );
}

function Merged({ event: { label, text, at } }: { readonly event: HistoryEvent }) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <div className="merged">
      <p className="opinion-head">
        <strong>{say('case.mergedOpinion')}</strong>
        <span>{label}</span>
      </p>
      <p>{text}</p>
      <p className="muted">
        <time dateTime={at}>{momentText(at, language)}</time>
      </p>
    </div>
  );
}
