import { useParams } from 'react-router';
import { useActions } from '../api/queries.js';
import { ActionsCard } from '../features/case/actions-card.js';
import { CaseHead } from '../features/case/case-head.js';
import { Life } from '../features/case/life.js';
import { MergeForm } from '../features/reviews/merge-form.js';
import { OpinionForm } from '../features/reviews/opinion-form.js';
import { Opinions } from '../features/reviews/opinions.js';
import { useReview, type Review } from '../features/reviews/queries.js';
import { Reviewed } from '../features/reviews/reviewed.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { usePreferences } from '../preferences/preferences.js';
import { momentText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

/** One joint review: what is judged on one side, the opinions and one's own part on the other. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const found = useReview(id);
  const actions = useActions(id);
  if (found.isPending || actions.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  if (actions.isError) return <Failure error={actions.error} retry={actions.refetch} />;
  const review = found.data;
  const own = actions.data.find(({ type }) => type === 'GIVE_OPINION');
  const merge = actions.data.find(({ type }) => type === 'MERGE_OPINIONS');
  return (
    <>
      <CaseHead of={{ ...review, subject: null }} />
      <div className="review">
        <div className="case-main">
          {review.question !== null && <Question text={review.question} />}
          <Reviewed review={review} />
        </div>
        <div className="case-side">
          {review.result !== null && <Result result={review.result} />}
          <Opinions review={review} />
          {own !== undefined && <OpinionForm review={review} action={own} />}
          {merge !== undefined && <MergeForm review={review} action={merge} />}
          <ActionsCard of={review} inline={['GIVE_OPINION', 'MERGE_OPINIONS']} />
          <Life id={id} />
        </div>
      </div>
    </>
  );
}

function Question({ text }: { readonly text: string }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="question">
      <h2 id="question">{say('reviews.question')}</h2>
      <p className="prose">{text}</p>
    </section>
  );
}

/** The one written opinion, with the answer to those who disagreed. */
function Result({ result: { verdict, opinion, dissent, at } }: { readonly result: NonNullable<Review['result']> }) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <section className="card" aria-labelledby="merged">
      <div className="card-head">
        <h2 id="merged">{say('reviews.result')}</h2>
        <span className={`step opinion-${verdict}`}>{say(verdict === 'agree' ? 'reviews.agreed' : 'reviews.disagreed')}</span>
      </div>
      <p className="prose">{opinion}</p>
      {dissent !== null && (
        <>
          <h3>{say('reviews.dissent')}</h3>
          <p className="prose">{dissent}</p>
        </>
      )}
      <p className="muted">{momentText(at, language)}</p>
    </section>
  );
}
