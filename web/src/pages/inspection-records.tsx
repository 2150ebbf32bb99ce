import type { ReactNode } from 'react';
import { ExportButton } from '../features/documents/export-button.js';
import { AreaNav } from '../features/inspections/area-nav.js';
import { AssistanceList } from '../features/inspections/records/assistance.js';
import { CadrePool } from '../features/inspections/records/cadres.js';
import { DutyCatalogue } from '../features/inspections/records/duties.js';
import { ReferralList } from '../features/inspections/records/referrals.js';
import { TalkList } from '../features/inspections/records/talks.js';
import { PageHead } from '../layout/page-head.js';
import type { Word } from '../words/dictionary.js';
import { useWords } from '../words/use-words.js';

interface RecordsProps {
  readonly word: Word;
  readonly hint?: Word;
  /** The address of a list that is shown whole; one that is narrowed here is exported where that is done. */
  readonly list?: string;
  readonly children: ReactNode;
}

function Records({ word, hint, list, children }: RecordsProps) {
  const say = useWords();
  return (
    <>
      <PageHead title={say(word)} summary={hint === undefined ? undefined : say(hint)}>
        {list !== undefined && <ExportButton list={list} />}
      </PageHead>
      <AreaNav />
      {children}
    </>
  );
}

/** Records of meetings and talks of every inspection in sight. */
export const TalksPage = () => (
  <Records word="inspections.talks" list="/api/v1/talks">
    <TalkList />
  </Records>
);

/** Requests for assistance that were sent or received. */
export const AssistancePage = () => (
  <Records word="inspections.assistance" list="/api/v1/assistance-requests">
    <AssistanceList />
  </Records>
);

/** Clues under seal, for who may know of them. */
export const ReferralsPage = () => (
  <Records word="inspections.referrals" hint="referrals.audited" list="/api/v1/referrals">
    <ReferralList />
  </Records>
);

/** What organisations must do, must not do and may do. */
export const DutiesPage = () => (
  <Records word="inspections.duties">
    <DutyCatalogue />
  </Records>
);

/** The people who inspect. */
export const CadresPage = () => (
  <Records word="inspections.cadres">
    <CadrePool />
  </Records>
);
