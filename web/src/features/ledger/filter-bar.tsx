import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { ChoiceField, DayField, useFilterText } from './filter-fields.js';
import { filterNames, type FilterName, type LedgerAddress } from './use-ledger-address.js';

const atHand = ['workflow', 'stage', 'category', 'timeliness', 'unitId'] as const satisfies readonly FilterName[];
const days: readonly FilterName[] = ['dueAfter', 'dueBefore'];
const inSheet = filterNames.filter((name) => !['q', 'figure', 'period'].includes(name));
const sorts = ['-createdAt', '-updatedAt', 'dueAt', 'stepDueAt', 'number'];
/** Typing is over when nothing was typed for this long. Milliseconds. */
const pauseMs = 200;

interface FilterBarProps {
  readonly address: LedgerAddress;
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
  /** A phone has room for the search and one button alone. */
  readonly narrow: boolean;
  readonly total: number | undefined;
}

/** What narrows the ledger: the search and the usual filters at hand, all of them in a sheet, and a chip for each that is set. */
export function FilterBar({ address, sheet, onSheet, narrow, total }: FilterBarProps) {
  const say = useWords();
  const { filters, set, sort, narrowed, go } = address;
  const sortOptions = sorts.includes(sort) ? sorts : [...sorts, sort];
  const given = filterNames.filter((name) => filters[name] !== undefined);
  // What stands in its own field already needs no chip.
  const chips = given.filter((name) => name !== 'q' && (narrow || !atHand.some((each) => each === name)));
  const sorter = (
    <Select
      aria-label={say('ledger.sort')}
      popupMatchSelectWidth={false}
      value={sort}
      onChange={(value) => set({ sort: value })}
      options={sortOptions.map((value) => ({ value, label: say(`sort.${value}` as Word) }))}
    />
  );
  return (
    <>
      <div className="filters" role="search">
        <Search value={filters.q ?? ''} onSearch={(q) => set({ q })} />
        {!narrow && atHand.map((name) => <ChoiceField key={name} name={name} filters={filters} set={set} />)}
        <Badge count={narrow ? chips.length : 0} size="small">
          <Button icon={<FilterOutlined />} onClick={() => onSheet(true)}>
            {say(narrow ? 'ledger.filters' : 'ledger.moreFilters')}
          </Button>
        </Badge>
        {!narrow && sorter}
      </div>
      {given.length > 0 && (
        <ul className="ledger-chips" aria-label={say('ledger.filters')}>
          {chips.map((name) => (
            <Chip key={name} name={name} address={address} />
          ))}
          <li>
            <Button type="link" size="small" onClick={() => go('')}>
              {say('ledger.clear')}
            </Button>
          </li>
        </ul>
      )}
      <Drawer
        open={sheet}
        onClose={() => onSheet(false)}
        title={say('ledger.allFilters')}
        placement={narrow ? 'bottom' : 'right'}
        size={narrow ? '86dvh' : 420}
        footer={
          <div className="drawer-footer">
            <Button disabled={!narrowed} onClick={() => go('')}>
              {say('ledger.clear')}
            </Button>
            <Button type="primary" onClick={() => onSheet(false)}>
              {say('ledger.showResults')}
              {total !== undefined && ` · ${total}`}
            </Button>
          </div>
        }
      >
        <div className="filter-sheet">
          {narrow && (
            <div>
              <span className="filter-label">{say('ledger.sort')}</span>
              {sorter}
            </div>
          )}
          {inSheet.map((name) => {
            const Field = days.includes(name) ? DayField : ChoiceField;
            return (
              <div key={name}>
                <span className="filter-label">{say(`ledger.${name}` as Word)}</span>
                <Field name={name} filters={filters} set={set} />
              </div>
            );
          })}
        </div>
      </Drawer>
    </>
  );
}

function Chip({ name, address: { filters, set } }: { readonly name: FilterName; readonly address: LedgerAddress }) {
  const say = useWords();
  const text = useFilterText(name, filters);
  const label = say(`ledger.${name}` as Word);
  return (
    <li className="ledger-chip">
      <span className="ledger-chip-name">{label}</span>
      <span className="ledger-chip-text">{text}</span>
      <button
        type="button"
        aria-label={say('ledger.drop', { filter: `${label} ${text}` })}
        onClick={() => set({ [name]: undefined })}
      >
        <CloseOutlined />
      </button>
    </li>
  );
}

function Search({ value, onSearch }: { readonly value: string; readonly onSearch: (q: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The address changed by other means than typing: a view, a chip, the way back.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
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
