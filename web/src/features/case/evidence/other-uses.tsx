import { Link } from 'react-router';
import type { EvidenceWithUses } from '../../../api/types.js';
import { useWords } from '../../../words/use-words.js';

/** Where the same content stands as well: those who judge must know. */
export function OtherUses({ of }: { readonly of?: EvidenceWithUses }) {
  const say = useWords();
  if (of === undefined) return null;
  const { alsoUsedIn, alsoUsedElsewhere = 0 } = of;
  const cases = [...new Map(alsoUsedIn.map((use) => [use.caseId, use])).values()];
  if (cases.length === 0 && alsoUsedElsewhere === 0) return null;
  return (
    <p className="wrong other-uses">
      {cases.length > 0 && (
        <>
          {say('case.alsoUsedIn')}{' '}
          {cases.map(({ caseId, number }) => (
            <Link key={caseId} to={`/cases/${caseId}`}>
              {number}
            </Link>
          ))}
        </>
      )}
      {alsoUsedElsewhere > 0 && <span>{say('case.alsoUsedElsewhere', { count: alsoUsedElsewhere })}</span>}
    </p>
  );
}
