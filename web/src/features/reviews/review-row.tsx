import { Link } from 'react-router';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { Step } from '../status/step.js';
import { TimeLeft } from '../status/time-left.js';
import type { Review } from './queries.js';

const matters: Readonly<Record<Review['of'], Word>> = {
  plan: 'reviews.plan',
  progressReport: 'reviews.progressReport',
  closing: 'reviews.closing',
};

/** What a review judges, in a word. */
export function useMatter(): (of: Review['of']) => string {
  const say = useWords();
  return (of) => say(matters[of]);
}

/** A review in a list: what is judged, by when, and who is still silent. */
export function ReviewRow({ review, asOffice }: { readonly review: Review; readonly asOffice: boolean }) {
  const say = useWords();
  const matter = useMatter();
  const { id, of, subjectCase, unit, bodies, mergeable, category } = review;
  const silent = bodies.filter(({ spoken }) => spoken === false);
  return (
    <li className="record">
      <div className="record-head">
        <span className="tag">{matter(of)}</span>
        <Link to={`/reviews/${id}`}>
          <strong>{subjectCase.title}</strong>
        </Link>
        <Step of={review} />
        {category !== 'closed' && <TimeLeft timed={review} />}
      </div>
      <p className="muted">
        <span className="number">{subjectCase.number}</span> {unit?.name}
      </p>
      {asOffice && category !== 'closed' && (
        <p className={mergeable === true ? 'reviews-ready' : 'muted'}>
          {say('reviews.spoken', { spoken: bodies.length - silent.length, all: bodies.length })}
          {silent.length > 0 && ` · ${say('reviews.missing', { names: silent.map(({ name }) => name ?? '').join('、') })}`}
          {mergeable === true && ` · ${say('reviews.mergeable')}`}
        </p>
      )}
    </li>
  );
}
