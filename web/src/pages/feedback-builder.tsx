import { Link, useParams } from 'react-router';
import { useActions } from '../api/queries.js';
import { Builder } from '../features/inspections/feedback/builder.js';
import { usePapers } from '../features/inspections/papers/queries.js';
import { useInspection } from '../features/inspections/queries.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

/** Where an office puts a feedback together. */
export function FeedbackBuilderPage() {
  const { id = '' } = useParams();
  const say = useWords();
  const found = useInspection(id);
  const actions = useActions(id);
  const papers = usePapers(id);
  if (found.isPending || actions.isPending || papers.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  if (actions.isError) return <Failure error={actions.error} retry={actions.refetch} />;
  if (papers.isError) return <Failure error={papers.error} retry={papers.refetch} />;
  const action = actions.data.find(({ type }) => type === 'FEED_BACK');
  return (
    <>
      <PageHead title={say('feedback.build')} summary={<Link to={`/inspections/${id}?tab=feedback`}>{found.data.title}</Link>} />
      {action === undefined || action.refused !== undefined ? (
        <Notice title={say('feedback.notNow')} hint={action?.refused}>
          <Link to={`/inspections/${id}`}>{found.data.title}</Link>
        </Notice>
      ) : (
        <Builder of={found.data} action={action} papers={papers.data} />
      )}
    </>
  );
}
