import { Link } from 'react-router';
import { ProblemError } from '../../api/problem.js';
import { useCase } from '../../api/queries.js';
import { useWords } from '../../words/use-words.js';
import { SubjectCards } from '../case/subject-cards.js';
import { NodesCard } from '../inspections/life/nodes-card.js';
import { Failure } from '../states/failure.js';
import { Loading } from '../states/loading.js';
import type { Review } from './queries.js';

/** What is judged: the issue with its plan and evidence, or the inspection with its progress report. */
export function Reviewed({ review: { subjectCase } }: { readonly review: Review }) {
  const say = useWords();
  const found = useCase(subjectCase.id);
  if (found.isPending) return <Loading />;
  if (found.isError) {
    const unseen = found.error instanceof ProblemError && found.error.status === 404;
    if (unseen) return <p className="card muted">{say('reviews.subjectUnseen')}</p>;
    return <Failure error={found.error} retry={found.refetch} />;
  }
  const inspection = subjectCase.workflow === 'inspection';
  return (
    <>
      <p className="reviews-subject">
        <span className="number">{subjectCase.number}</span>{' '}
        <Link to={`/${inspection ? 'inspections' : 'cases'}/${subjectCase.id}`}>{say('reviews.openSubject')}</Link>
      </p>
      {inspection ? <NodesCard id={subjectCase.id} /> : <SubjectCards of={found.data} />}
    </>
  );
}
