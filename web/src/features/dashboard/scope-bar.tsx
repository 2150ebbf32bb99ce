import { Button, Select } from 'antd';
import { useWords } from '../../words/use-words.js';
import { useQuarterText } from './quarters.js';
import { useRoundChoices, useScopeChoices } from './queries.js';
import type { ScopeName, useScope } from './use-scope.js';

interface ScopeBarProps {
  readonly address: ReturnType<typeof useScope>;
  /** The quarter that is shown, and those that can be. */
  readonly period: string;
  readonly quarters: readonly string[];
}

/** Narrows the figures to a quarter, an office, a unit, a theme, a round. */
export function ScopeBar({ address: { scope, set, narrowed, clear }, period, quarters }: ScopeBarProps) {
  const say = useWords();
  const { long } = useQuarterText();
  const offices = useScopeChoices('officeId');
  const units = useScopeChoices('unitId');
  const themes = useScopeChoices('theme');
  const rounds = useRoundChoices();
  const choice = (name: ScopeName, label: string, options: readonly { value: string; label: string }[] = []) => (
    <Select
      key={name}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="scope-choice"
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      value={scope[name]}
      options={[...options]}
      onChange={(value: string | undefined) => set(name, value)}
    />
  );
  return (
    <div className="scope" role="search">
      <Select
        className="scope-choice"
        popupMatchSelectWidth={false}
        aria-label={say('dashboard.period')}
        value={period}
        options={quarters.map((value) => ({ value, label: long(value) }))}
        onChange={(value: string) => set('quarter', value)}
      />
      {choice('officeId', say('dashboard.office'), offices.data)}
      {choice('unitId', say('dashboard.unit'), units.data)}
      {choice('theme', say('dashboard.theme'), themes.data)}
      {choice('roundId', say('dashboard.round'), rounds.data)}
      {narrowed && (
        <Button type="link" onClick={clear}>
          {say('dashboard.whole')}
        </Button>
      )}
    </div>
  );
}
