import { Segmented } from 'antd';
import { useState } from 'react';
import { usePreferences } from '../../../preferences/preferences.js';
import { dateText } from '../../../time/moments.js';
import type { Word } from '../../../words/dictionary.js';
import { useWords } from '../../../words/use-words.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { Notice } from '../../states/notice.js';
import { Step } from '../../status/step.js';
import type { Inspection, ListedPaper } from '../types.js';
import { PaperDrawer } from './paper-drawer.js';
import { usePapers } from './queries.js';

type Group = 'all' | 'drafting' | 'checking' | 'confirmed' | 'locked';

const checks = ['firstCheck', 'secondCheck', 'thirdCheck'];
const groups: Readonly<Record<Group, { readonly word: Word; readonly holds: (paper: ListedPaper) => boolean }>> = {
  all: { word: 'papers.all', holds: () => true },
  drafting: { word: 'papers.drafting', holds: ({ step, locked }) => !locked && step === 'drafting' },
  checking: { word: 'papers.checking', holds: ({ step, locked }) => !locked && checks.includes(step) },
  confirmed: {
    word: 'papers.confirmed',
    holds: ({ step, locked }) => !locked && step !== 'drafting' && !checks.includes(step),
  },
  locked: { word: 'papers.locked', holds: ({ locked }) => locked },
};

/** The working papers of an inspection by where they stand; each opens with all that supports it. */
export function PapersTab({ of }: { readonly of: Inspection }) {
  const say = useWords();
  const papers = usePapers(of.id);
  const [group, setGroup] = useState<Group>('all');
  const [opened, setOpened] = useState<string>();
  if (papers.isPending) return <Loading />;
  if (papers.isError) return <Failure error={papers.error} retry={papers.refetch} />;
  if (papers.data.length === 0) return <Notice title={say('papers.none')} hint={say('papers.noneHint')} />;
  const shown = papers.data.filter((paper) => groups[group].holds(paper));
  const paper = papers.data.find(({ id }) => id === opened);
  return (
    <>
      <Segmented<Group>
        className="papers-groups"
        aria-label={say('papers.group')}
        value={group}
        onChange={setGroup}
        options={(Object.keys(groups) as Group[]).map((value) => ({
          value,
          label: `${say(groups[value].word)} ${papers.data.filter((each) => groups[value].holds(each)).length}`,
        }))}
      />
      <ul className="papers">
        {shown.map((each) => (
          <PaperRow key={each.id} paper={each} onOpen={() => setOpened(each.id)} />
        ))}
      </ul>
      {paper !== undefined && <PaperDrawer paper={paper} members={of.members} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function PaperRow({ paper, onOpen }: { readonly paper: ListedPaper; readonly onOpen: () => void }) {
  const say = useWords();
  const { language } = usePreferences();
  const { paperNumber, title, author, handlers, passedChecks, groupMeetings, proofs, locked, updatedAt } = paper;
  return (
    <li className="paper">
      <div className="paper-what">
        <button type="button" className="paper-title" onClick={onOpen}>
          {title}
        </button>
        <p className="muted">
          <span className="number">{paperNumber ?? say('papers.unnumbered')}</span>
          <span>{handlers.length > 0 ? handlers.join('、') : author}</span>
          <span>{dateText(updatedAt, language)}</span>
        </p>
      </div>
      <div className="paper-state">
        <Step of={paper} />
        {locked && <span className="tag">{say('papers.locked')}</span>}
      </div>
      <Checks passed={passedChecks} />
      <p className="paper-counts muted">
        {say('papers.meetings', { count: groupMeetings })} · {say('papers.proofs', { count: proofs })}
      </p>
    </li>
  );
}

/** How many of the three checks are passed. */
export function Checks({ passed }: { readonly passed: number }) {
  const say = useWords();
  return (
    <span className="checks" role="img" aria-label={say('papers.passed', { count: passed })}>
      {[1, 2, 3].map((nth) => (
        <span key={nth} className={nth <= passed ? 'check check-passed' : 'check'} />
      ))}
    </span>
  );
}
