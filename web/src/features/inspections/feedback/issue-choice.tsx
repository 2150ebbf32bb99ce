import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../words/use-words.js';
import { Step } from '../../status/step.js';
import { isConfirmed } from '../papers/confirmed.js';
import type { ListedPaper } from '../types.js';

interface IssueChoiceProps {
  readonly papers: readonly ListedPaper[];
  /** Confirmed issues that are not handed over with this feedback. */
  readonly keptBack: readonly string[];
  readonly onChange: (keptBack: readonly string[]) => void;
}

const over = ['dismissed', 'withdrawn', 'merged'];

/** The issues of the feedback: those to hand over now, those that the unit was given on site, and those that are not ready. */
export function IssueChoice({ papers, keptBack, onChange }: IssueChoiceProps) {
  const say = useWords();
  const confirmed = papers.filter(isConfirmed);
  const given = papers.filter(({ stage }) => stage !== 'found' && !over.includes(stage));
  const unready = papers.filter((paper) => paper.stage === 'found' && !isConfirmed(paper));
  const toggle = (id: string) => onChange(keptBack.includes(id) ? keptBack.filter((each) => each !== id) : [...keptBack, id]);
  return (
    <>
      <section className="card" aria-labelledby="to-hand-over">
        <h2 id="to-hand-over">{say('feedback.toHandOver', { count: confirmed.length - keptBack.length })}</h2>
        {confirmed.length === 0 && <p className="muted">{say('feedback.noneConfirmed')}</p>}
        <ul className="issue-choice">
          {confirmed.map(({ id, title, number, paperNumber, theme }) => (
            <li key={id}>
              <Checkbox checked={!keptBack.includes(id)} onChange={() => toggle(id)}>
                {title}
              </Checkbox>
              <p className="muted">
                <Link to={`/cases/${id}`}>{number}</Link> {paperNumber} {theme}
                {keptBack.includes(id) && <strong> {say('feedback.keptBack')}</strong>}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {given.length > 0 && (
        <Listed
          id="given"
          title={say('feedback.given', { count: given.length })}
          hint={say('feedback.givenHint')}
          papers={given}
        />
      )}
      {unready.length > 0 && (
        <Listed
          id="unready"
          title={say('feedback.unready', { count: unready.length })}
          hint={say('feedback.unreadyHint')}
          papers={unready}
        />
      )}
    </>
  );
}

interface ListedProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly papers: readonly ListedPaper[];
}

function Listed({ id, title, hint, papers }: ListedProps) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="muted">{hint}</p>
      <ul className="issue-choice">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link to={`/cases/${paper.id}`}>{paper.title}</Link>
            <p className="muted">
              <span className="number">{paper.number}</span> <Step of={paper} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
