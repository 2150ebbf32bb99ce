import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import type { Review } from './queries.js';

/** Every body beside the others: what it said, or that it is silent still; and how much is needed. */
export function Opinions({ review }: { readonly review: Review }) {
  const say = useWords();
  const { bodies, opinions, quorum, mergeable, result } = review;
  const judged = opinions.filter(({ verdict }) => verdict !== 'abstain').length;
  const open = result === null && review.category !== 'closed';
  return (
    <section className="card" aria-labelledby="said">
      <div className="card-head">
        <h2 id="said">{say('reviews.opinions')}</h2>
        {mergeable !== null && open && (
          <span className={mergeable ? 'time time-good' : 'time time-soon'}>
            {say('reviews.quorum', { judged, quorum })}
            {mergeable && ` · ${say('reviews.mergeable')}`}
          </span>
        )}
      </div>
      <ul className="bodies">
        {bodies.map((body) => (
          <BodyOpinion key={body.id} body={body} opinion={opinions.find((opinion) => opinion.body.id === body.id)} open={open} />
        ))}
      </ul>
    </section>
  );
}

interface BodyOpinionProps {
  readonly body: Review['bodies'][number];
  readonly opinion: Review['opinions'][number] | undefined;
  readonly open: boolean;
}

function BodyOpinion({ body, opinion, open }: BodyOpinionProps) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <li className={`body body-${opinion?.verdict ?? 'silent'}`}>
      <p className="body-head">
        <strong>{body.name}</strong>
        {body.required && <span className="tag">{say('reviews.required')}</span>}
      </p>
      {opinion === undefined ? (
        <p className={body.spoken === false && open ? 'wrong' : 'muted'}>
          {say(body.spoken === null ? 'reviews.hidden' : body.spoken ? 'reviews.hasSpoken' : 'reviews.silent')}
        </p>
      ) : (
        <>
          <p>
            <span className={`step opinion-${opinion.verdict}`}>{opinion.verdictLabel}</span>
          </p>
          {opinion.opinion !== '' && <p className="prose">{opinion.opinion}</p>}
          <p className="muted">
            <time dateTime={opinion.at}>{momentText(opinion.at, language)}</time>
            {opinion.late && <strong className="wrong"> {say('reviews.late')}</strong>}
          </p>
        </>
      )}
    </li>
  );
}
