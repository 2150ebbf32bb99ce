import type { CaseWithSubject, Subject } from '../../api/types.js';
import { EvidenceCard } from './evidence/evidence-card.js';
import { MeasuresCard } from './measures/measures-card.js';
import { CyclesCard } from './review/cycles-card.js';
import { OpinionsCard } from './review/opinions-card.js';
import { ResultsCard } from './review/results-card.js';
import { AssistanceCards } from './subjects/assistance-card.js';
import { FindingCard } from './subjects/finding-card.js';
import { InspectionCards } from './subjects/inspection-card.js';
import { JointReviewCards } from './subjects/joint-review-card.js';
import { QuarterlyReportCards } from './subjects/quarterly-report-card.js';
import { ReferralCard } from './subjects/referral-card.js';
import type {
  AssistanceSubject,
  InspectionSubject,
  JointReviewSubject,
  QuarterlyReportSubject,
  ReferralSubject,
} from './subjects/types.js';

/** What a case is about, and what was planned, proved and said: each workflow keeps a subject of its own shape. */
export function SubjectCards({ of }: { readonly of: CaseWithSubject }) {
  const subject: unknown = of.subject;
  if (of.subject === null) return null;
  switch (of.workflow) {
    case 'issue':
      return <IssueCards of={of} subject={of.subject} />;
    case 'inspection':
      return <InspectionCards of={of} subject={subject as InspectionSubject} />;
    case 'quarterly-report':
      return <QuarterlyReportCards of={of} subject={subject as QuarterlyReportSubject} />;
    case 'joint-review':
      return <JointReviewCards subject={subject as JointReviewSubject} />;
    case 'referral':
      return <ReferralCard subject={subject as ReferralSubject} />;
    case 'assistance-request':
      return <AssistanceCards subject={subject as AssistanceSubject} />;
    default:
      return null;
  }
}

function IssueCards({ of, subject }: { readonly of: CaseWithSubject; readonly subject: Subject }) {
  const { manifestations = [], measures = [], evidence = [], opinions = [], results = [], cycles = [], goal = null } = subject;
  return (
    <>
      {subject.finding !== undefined && <FindingCard subject={subject} manifestations={manifestations} />}
      <MeasuresCard caseId={of.id} measures={measures} manifestations={manifestations} goal={goal} />
      <EvidenceCard caseId={of.id} evidence={evidence} measures={measures} />
      {opinions.length > 0 && <OpinionsCard caseId={of.id} opinions={opinions} />}
      {results.length > 0 && <ResultsCard results={results} />}
      {cycles.length > 1 && <CyclesCard cycles={cycles} now={{ measures, results, opinions }} />}
    </>
  );
}
