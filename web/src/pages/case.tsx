import { useParams } from 'react-router';
import { useCase } from '../api/queries.js';
import { ActionsCard } from '../features/case/actions-card.js';
import { CaseHead } from '../features/case/case-head.js';
import { DeadlineCard } from '../features/case/deadline-card.js';
import { DiagramCard } from '../features/case/diagram/diagram-card.js';
import { Guide } from '../features/case/guide.js';
import { Life } from '../features/case/life.js';
import { SubjectCards } from '../features/case/subject-cards.js';
import { DocumentsCard } from '../features/documents/documents-card.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';

/** One case: where it stands, what I may do, what it is about, and all that has happened. */
export function CasePage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  return (
    <>
      <CaseHead of={found.data} />
      <div className="case">
        <div className="case-main">
          <ActionsCard key={id} of={found.data}>
            <Guide of={found.data} />
          </ActionsCard>
          <SubjectCards of={found.data} />
          <DiagramCard key={`${id}${found.data.version}`} of={found.data} />
        </div>
        <div className="case-side">
          <DeadlineCard id={id} />
          <DocumentsCard of={found.data} />
          <Life id={id} />
        </div>
      </div>
    </>
  );
}
