import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { ExportButton } from '../features/documents/export-button.js';
import { useParts, useReviews, type Review } from '../features/reviews/queries.js';
import { ReviewRow } from '../features/reviews/review-row.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

type Shown = 'open' | 'over';
const steps: Readonly<Record<Shown, string>> = { open: 'open,collecting', over: 'merged,cancelled' };

/** The joint reviews that a person has to do with: what their body has to judge, and what their office has to merge. */
export function ReviewsPage() {
  const say = useWords();
  const { bodies, offices } = useParts();
  const [params, setParams] = useSearchParams();
  const shown: Shown = params.get('show') === 'over' ? 'over' : 'open';
  const step = steps[shown];
  const sort = shown === 'open' ? ('stepDueAt' as const) : ('-createdAt' as const);
  const asBody = useReviews({ bodyId: bodies.join(','), step, sort }, bodies.length > 0);
  const asOffice = useReviews({ officeId: offices.join(','), step, sort }, offices.length > 0);
  const waiting = (asBody.data ?? []).filter((review) => waitsFor(review, bodies));
  const given = (asBody.data ?? []).filter((review) => !waitsFor(review, bodies));
  return (
    <>
      <PageHead title={say('nav.reviews')}>
        <ExportButton list="/api/v1/reviews" query={{ step, sort }} />
        <Segmented<Shown>
          aria-label={say('reviews.show')}
          value={shown}
          onChange={(value) => setParams(value === 'over' ? { show: value } : {}, { replace: true })}
          options={[
            { value: 'open', label: say('reviews.open') },
            { value: 'over', label: say('reviews.over') },
          ]}
        />
      </PageHead>
      {bodies.length === 0 && offices.length === 0 && <Notice title={say('reviews.none')} hint={say('reviews.noPart')} />}
      {bodies.length > 0 && (
        <>
          {shown === 'open' && (
            <Reviews
              id="waiting"
              title={say('reviews.waiting')}
              empty={say('reviews.waitingNone')}
              found={asBody}
              items={waiting}
            />
          )}
          {(shown === 'over' || given.length > 0) && (
            <Reviews id="given" title={say('reviews.given')} empty={say('reviews.none')} found={asBody} items={given} />
          )}
        </>
      )}
      {offices.length > 0 && (
        <Reviews
          id="desk"
          title={say('reviews.desk')}
          empty={say('reviews.none')}
          found={asOffice}
          items={[...(asOffice.data ?? [])].sort((one, other) => Number(other.mergeable) - Number(one.mergeable))}
          asOffice
        />
      )}
    </>
  );
}

/** Whether a body of the person's has not spoken yet in a review that goes on. */
const waitsFor = ({ category, bodies }: Review, own: readonly string[]) =>
  category !== 'closed' && bodies.some(({ id, spoken }) => own.includes(id) && spoken === false);

interface ReviewsProps {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly found: ReturnType<typeof useReviews>;
  readonly items: readonly Review[];
  readonly asOffice?: boolean;
}

function Reviews({ id, title, empty, found, items, asOffice = false }: ReviewsProps) {
  return (
    <section className="reviews-part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="board-number">{items.length}</span>
      </h2>
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={found.refetch} />}
      {found.isSuccess && items.length === 0 && <p className="muted">{empty}</p>}
      {items.length > 0 && (
        <ul className="records">
          {items.map((review) => (
            <ReviewRow key={review.id} review={review} asOffice={asOffice} />
          ))}
        </ul>
      )}
    </section>
  );
}
