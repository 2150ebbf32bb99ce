import { Button } from 'antd';
import { useWords } from '../../words/use-words.js';
import { maxSelected } from './use-selection.js';

interface SelectionBarProps {
  readonly count: number;
  readonly total: number | undefined;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly onAct: () => void;
}

/** What is chosen, and what to do with it; it comes up as long as anything is. */
export function SelectionBar({ count, total = 0, onAll, onClear, onAct }: SelectionBarProps) {
  const say = useWords();
  const all = Math.min(total, maxSelected);
  return (
    <div className="selection" role="status">
      <strong>{say('ledger.selected', { count })}</strong>
      {count < all && (
        <Button type="link" onClick={onAll}>
          {say(total > maxSelected ? 'ledger.selectFirst' : 'ledger.selectAll', { count: all })}
        </Button>
      )}
      <span className="selection-space" />
      <Button onClick={onClear}>{say('ledger.unselect')}</Button>
      <Button type="primary" onClick={onAct}>
        {say('ledger.act')}
      </Button>
    </div>
  );
}
