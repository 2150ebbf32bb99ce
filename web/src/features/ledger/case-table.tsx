import { Link } from 'react-router';
import type { Case } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { partyText } from '../status/party.js';
import { Step } from '../status/step.js';
import { TimeLeft } from '../status/time-left.js';
import { useWords } from '../../words/use-words.js';

interface CaseTableProps {
  readonly cases: readonly Case[];
  /** The row that the keyboard stands on. */
  readonly current: number;
  readonly onOpen: (index: number) => void;
}

/** The ledger's rows: a table at a desk, cards on a phone. */
export function CaseTable({ cases, current, onOpen }: CaseTableProps) {
  const say = useWords();
  const { language } = usePreferences();
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{say('case.number')}</th>
          <th scope="col">{say('case.titleColumn')}</th>
          <th scope="col">{say('case.unit')}</th>
          <th scope="col">{say('case.step')}</th>
          <th scope="col">{say('case.turn')}</th>
          <th scope="col">{say('case.due')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((of, index) => (
          <tr
            key={of.id}
            data-row={index}
            className={index === current ? 'current' : undefined}
            aria-current={index === current ? 'true' : undefined}
            onClick={(event) => {
              if (event.target instanceof HTMLElement && event.target.closest('a') === null) onOpen(index);
            }}
          >
            <td className="number">{of.number}</td>
            <td className="ledger-title">
              <Link to={`/cases/${of.id}`}>{of.title}</Link>
              {of.theme !== null && <span className="muted">{of.theme}</span>}
            </td>
            <td className="ledger-unit">{of.unit?.name}</td>
            <td>
              <Step of={of} />
            </td>
            <td className="ledger-turn">{of.turn === 'nobody' ? '' : partyText(of.turn, language)}</td>
            <td className="ledger-time">
              <TimeLeft timed={of} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
