import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Case } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { useWorkflowLabels } from '../case/labels.js';
import { columnOf, type CellWords, type ColumnName } from './columns.js';
import { canOpen, type Line } from './lines.js';

/** What can be done to a row, by the id of its case. */
export interface RowDeeds {
  readonly stand: (key: string) => void;
  readonly select: (id: string, range: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly show: (id: string) => void;
}

interface CaseRowProps {
  readonly of: Case;
  readonly rowIndex: number;
  readonly columns: readonly ColumnName[];
  readonly words: CellWords;
  readonly current: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly deeds: RowDeeds;
}

/** A case as a row of the ledger. */
export const CaseRow = memo(function CaseRow({ of, rowIndex, columns, words, current, selected, open, deeds }: CaseRowProps) {
  const say = useWords();
  const state = `${current ? ' current' : ''}${selected ? ' selected' : ''}`;
  const onClick = ({ target, shiftKey }: React.MouseEvent) => {
    if (!(target instanceof HTMLElement) || target.closest('a, button, label') !== null) return;
    deeds.stand(of.id);
    if (shiftKey) deeds.select(of.id, true);
    else deeds.show(of.id);
  };
  return (
    <div
      id={`line-${of.id}`}
      role="row"
      aria-level={1}
      aria-rowindex={rowIndex}
      aria-selected={selected}
      aria-expanded={canOpen(of) ? open : undefined}
      aria-current={current ? 'true' : undefined}
      className={`ledger-row${state}`}
      onClick={onClick}
    >
      <div role="gridcell" className="ledger-check">
        <Checkbox
          tabIndex={-1}
          aria-label={say('ledger.select', { number: of.number })}
          checked={selected}
          onChange={({ nativeEvent }) => deeds.select(of.id, nativeEvent.shiftKey)}
        />
      </div>
      <div role="gridcell" className="ledger-opener">
        {canOpen(of) && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={say(open ? 'ledger.close' : 'ledger.open', { number: of.number })}
            onClick={() => deeds.toggle(of.id)}
          >
            {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
          </button>
        )}
      </div>
      {columns.map((name) => {
        const { cell, className } = columnOf(name);
        return (
          <div key={name} role="gridcell" className={`ledger-cell ledger-${name} ${className ?? ''}`}>
            {name === 'title' ? (
              <Link to={`/cases/${of.id}`} tabIndex={-1} onClick={() => deeds.stand(of.id)}>
                {of.title}
              </Link>
            ) : (
              cell(of, words)
            )}
          </div>
        );
      })}
    </div>
  );
});

interface PartRowProps {
  readonly line: Exclude<Line, { kind: 'case' }>;
  readonly rowIndex: number;
  readonly current: boolean;
}

/** A manifestation or a measure under its issue. */
export const PartRow = memo(function PartRow({ line, rowIndex, current }: PartRowProps) {
  const say = useWords();
  const { language } = usePreferences();
  const labels = useWorkflowLabels();
  const level = line.kind === 'measure' ? 3 : 2;
  return (
    <div
      id={`line-${line.key}`}
      role="row"
      aria-level={level}
      aria-rowindex={rowIndex}
      aria-current={current ? 'true' : undefined}
      className={`ledger-row ledger-part ledger-part-${line.kind}${current ? ' current' : ''}`}
    >
      <div role="gridcell" className="ledger-part-text">
        {line.kind === 'reading' && <span className="muted">{say('state.loading')}</span>}
        {line.kind === 'empty' && <span className="muted">{say('ledger.noParts')}</span>}
        {line.kind === 'manifestation' && (
          <>
            <span className="ledger-part-kind">{say('ledger.manifestation', { ordinal: line.part.ordinal })}</span>
            <span className="ledger-part-words">{line.part.text}</span>
          </>
        )}
        {line.kind === 'measure' && (
          <>
            <span className="ledger-part-kind">{say('ledger.measure', { ordinal: line.part.ordinal })}</span>
            <span className="ledger-part-words">{line.part.text}</span>
            <span className="ledger-part-facts">
              <span>{line.part.owner}</span>
              {line.part.dueOn !== null && <span>{dateText(line.part.dueOn, language)}</span>}
              <span className={`step measure-${line.part.progress}`}>{labels(line.part.progress)}</span>
            </span>
          </>
        )}
      </div>
    </div>
  );
});
