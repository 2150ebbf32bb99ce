import { Link } from 'react-router';
import { useWords } from '../../words/use-words.js';
import { pageOfList, percent, useScopeLabels } from './labels.js';
import type { Coverage } from './queries.js';

type Figures = Coverage['total'];

/** Coverage by level and kind: each level, and the kinds on it. Every number opens its list. */
export function Matrix({ coverage: { total, byLevel, byLevelAndKind } }: { readonly coverage: Coverage }) {
  const say = useWords();
  const { kind, level } = useScopeLabels();
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{say('coverage.levelAndKind')}</th>
          <th scope="col">{say('coverage.inScope')}</th>
          <th scope="col">{say('coverage.inspected')}</th>
          <th scope="col">{say('coverage.planned')}</th>
          <th scope="col">{say('coverage.rate')}</th>
        </tr>
      </thead>
      {byLevel.map((row) => (
        <tbody key={row.level}>
          <Row name={level(row.level)} figures={row} look="matrix-level" />
          {byLevelAndKind
            .filter((each) => each.level === row.level)
            .map((each) => (
              <Row key={each.kind} name={kind(each.kind)} figures={each} look="matrix-kind" />
            ))}
        </tbody>
      ))}
      <tfoot>
        <Row name={say('coverage.total')} figures={total} look="matrix-total" />
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly figures: Figures;
  readonly look: string;
}

function Row({ name, figures: { inScope, inspected, planned, coverage }, look }: RowProps) {
  return (
    <tr className={look}>
      <th scope="row">{name}</th>
      {[inScope, inspected, planned].map(({ value, list }) => (
        <td key={list}>{value === 0 ? <span className="muted">0</span> : <Link to={pageOfList(list)}>{value}</Link>}</td>
      ))}
      <td>
        <Rate fraction={coverage} />
      </td>
    </tr>
  );
}

/** A fraction as a number with a bar behind it. */
export function Rate({ fraction }: { readonly fraction: number | null }) {
  return (
    <span className="rate">
      <span className="rate-bar" aria-hidden="true">
        <span style={{ width: `${(fraction ?? 0) * 100}%` }} />
      </span>
      {percent(fraction)}
    </span>
  );
}
