import { FeedCard } from '../features/alerts/feed-card.js';
import { useWishes } from '../features/alerts/queries.js';
import { WishesForm } from '../features/alerts/wishes-form.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/alerts.css';

/** How I wish to be told. */
export function NotificationWishesPage() {
  const say = useWords();
  const { data, error, isPending, isError, refetch } = useWishes();
  if (isPending) return <Loading />;
  if (isError) return <Failure error={error} retry={refetch} />;
  return (
    <>
      <PageHead title={say('wishes.title')} summary={say('wishes.summary')} />
      <div className="forecast">
        <WishesForm wishes={data} />
        <aside>
          <FeedCard />
        </aside>
      </div>
    </>
  );
}
