import { useParams, useSearchParams } from 'react-router';
import { CaseHead } from '../features/case/case-head.js';
import { DocumentsCard } from '../features/documents/documents-card.js';
import { FeedbackTab } from '../features/inspections/feedback/feedback-tab.js';
import { Overview } from '../features/inspections/life/overview.js';
import { PapersTab } from '../features/inspections/papers/papers-tab.js';
import { useInspection } from '../features/inspections/queries.js';
import { AssistanceList } from '../features/inspections/records/assistance.js';
import { PartnersCard } from '../features/inspections/records/partners.js';
import { SealClue } from '../features/inspections/records/seal-clue.js';
import { TalkList } from '../features/inspections/records/talks.js';
import { TeamTab } from '../features/inspections/team/team-tab.js';
import type { Inspection } from '../features/inspections/types.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { useUser } from '../session/session.js';
import type { Word } from '../words/dictionary.js';
import { useWords } from '../words/use-words.js';
import '../styles/inspections.css';

interface Tab {
  readonly key: string;
  readonly word: Word;
  /** Whom it is offered to; absent: everybody. What they see there, the server decides. */
  readonly roles?: readonly string[];
  readonly Content: (props: { readonly of: Inspection }) => React.ReactNode;
}

const inside = ['inspectionOffice', 'teamMember', 'deputyLeader', 'teamLeader'];

const tabs: readonly Tab[] = [
  { key: 'overview', word: 'inspection.overview', Content: Overview },
  { key: 'team', word: 'inspection.team', Content: TeamTab },
  { key: 'papers', word: 'inspection.papers', roles: inside, Content: PapersTab },
  { key: 'feedback', word: 'inspection.feedback', Content: FeedbackTab },
  { key: 'documents', word: 'documents.title', Content: DocumentsCard },
  { key: 'talks', word: 'inspections.talks', roles: inside, Content: ({ of }) => <TalkList inspectionId={of.id} /> },
  { key: 'assistance', word: 'inspection.joint', roles: inside, Content: Joint },
];

/** One inspection: where it stands, who is on it, what was found, what was fed back, and who signed for it. */
export function InspectionPage() {
  const { id = '' } = useParams();
  const say = useWords();
  const { bindings } = useUser();
  const [params, setParams] = useSearchParams();
  const found = useInspection(id);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} retry={found.refetch} />;
  const offered = tabs.filter(({ roles }) => roles === undefined || bindings.some(({ role }) => roles.includes(role ?? '')));
  const shown = offered.find(({ key }) => key === params.get('tab')) ?? offered[0];
  return (
    <>
      <CaseHead of={{ ...found.data, subject: null }} />
      <nav className="area-nav" aria-label={say('inspection.parts')}>
        {offered.map(({ key, word }) => (
          <button
            key={key}
            type="button"
            className={key === shown?.key ? 'area-link active' : 'area-link'}
            aria-current={key === shown?.key ? 'page' : undefined}
            onClick={() => setParams(key === 'overview' ? {} : { tab: key }, { replace: true })}
          >
            {say(word)}
          </button>
        ))}
      </nav>
      {shown !== undefined && <shown.Content of={found.data} />}
    </>
  );
}

function Joint({ of }: { readonly of: Inspection }) {
  const { bindings } = useUser();
  const is = (...roles: readonly string[]) => bindings.some(({ role }) => roles.includes(role ?? ''));
  return (
    <div className="case-main">
      {is('inspectionOffice') && <PartnersCard of={of} />}
      <AssistanceList inspectionId={of.id} />
      {is('inspectionOffice', 'teamLeader') && <SealClue inspectionId={of.id} />}
    </div>
  );
}
