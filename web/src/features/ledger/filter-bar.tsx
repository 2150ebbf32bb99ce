import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useWorkflows } from '../../api/queries.js';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import type { FilterName } from './use-filters.js';

const categories = ['open', 'waiting', 'closed'] as const;
const timeliness = ['overdue', 'dueVerySoon', 'dueSoon', 'onTrack', 'paused'] as const;
const sorts = ['-createdAt', '-updatedAt', 'dueAt', 'stepDueAt', 'number'] as const;
/** Typing is over when nothing was typed for this long. Milliseconds. */
const pauseMs = 250;

interface FilterBarProps {
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly set: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
  readonly narrowed: boolean;
}

/** Everything that narrows the ledger, in one line at a desk and scrolling sideways on a phone. */
export function FilterBar({ filters, set, clear, narrowed }: FilterBarProps) {
  const say = useWords();
  const { data: workflows = [] } = useWorkflows();
  const workflow = workflows.find(({ name }) => name === (filters.workflow ?? 'issue'));
  const stages = [...new Set(workflow?.states.map(({ path }) => path.split('.')[0] ?? path))].map((stage) => ({
    value: stage,
    label: workflow?.words[stage] ?? workflow?.states.find(({ path }) => path === stage)?.label ?? stage,
  }));
  const worded = (values: readonly string[], prefix: string) =>
    values.map((value) => ({ value, label: say(`${prefix}.${value}` as Word) }));
  return (
    <div className="filters" role="search">
      <Search key={filters.q === undefined ? 'empty' : 'filled'} value={filters.q ?? ''} onSearch={(q) => set('q', q)} />
      <div className="filters-choices">
        <Choice
          word="ledger.workflow"
          value={filters.workflow}
          onChange={(value) => set('workflow', value)}
          options={workflows.map(({ name, title }) => ({ value: name, label: title }))}
        />
        <Choice word="ledger.stage" value={filters.stage} onChange={(value) => set('stage', value)} options={stages} />
        <Choice
          word="ledger.category"
          value={filters.category}
          onChange={(value) => set('category', value)}
          options={worded(categories, 'category')}
        />
        <Choice
          word="ledger.timeliness"
          value={filters.timeliness}
          onChange={(value) => set('timeliness', value)}
          options={worded(timeliness, 'timeliness')}
        />
        <Select
          aria-label={say('ledger.sort')}
          popupMatchSelectWidth={false}
          value={filters.sort ?? '-createdAt'}
          onChange={(value) => set('sort', value)}
          options={worded(sorts, 'sort')}
        />
        {narrowed && (
          <Button type="link" onClick={clear}>
            {say('ledger.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Search({ value, onSearch }: { readonly value: string; readonly onSearch: (q: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <Input.Search
      id="ledger-search"
      className="filters-search"
      allowClear
      maxLength={200}
      aria-label={say('ledger.search')}
      placeholder={say('ledger.search')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(q) => onSearch(q.trim())}
    />
  );
}

interface ChoiceProps {
  readonly word: Word;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** Several values of one filter, comma separated as the server takes them. */
function Choice({ word, value, options, onChange }: ChoiceProps) {
  const say = useWords();
  return (
    <Select
      mode="multiple"
      allowClear
      showSearch={false}
      maxTagCount={0}
      maxTagPlaceholder={(chosen) =>
        options
          .filter((option) => chosen.some(({ value: one }) => one === option.value))
          .map(({ label }) => label)
          .join('、')
      }
      popupMatchSelectWidth={false}
      className="filters-choice"
      aria-label={say(word)}
      placeholder={say(word)}
      value={value?.split(',') ?? []}
      onChange={(values) => onChange(values.join(','))}
      options={[...options]}
    />
  );
}
