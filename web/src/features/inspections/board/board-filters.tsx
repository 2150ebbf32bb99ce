import { Select, Switch } from 'antd';
import { useUser } from '../../../session/session.js';
import { useWords } from '../../../words/use-words.js';
import { modeNames, useLabels } from '../labels.js';
import type { Board } from './use-board.js';

const inspectors = ['teamMember', 'deputyLeader', 'teamLeader'];

/** What narrows the board: term, round, kind, and the inspections that are one's own. */
export function BoardFilters({ board: { terms, rounds, filters, set } }: { readonly board: Board }) {
  const say = useWords();
  const { mode } = useLabels();
  const { bindings } = useUser();
  const several = new Set((terms.data ?? []).map(({ office }) => office.id)).size > 1;
  return (
    <div className="filters" role="search">
      <Select
        className="board-term"
        aria-label={say('inspections.term')}
        placeholder={say('inspections.allTerms')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={filters.termId}
        onChange={(value: string | undefined) => set('term', value)}
        options={(terms.data ?? []).map(({ id, title, office }) => ({
          value: id,
          label: several ? `${office.name} · ${title}` : title,
        }))}
      />
      <Select
        className="board-round"
        aria-label={say('inspections.round')}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={rounds.isSuccess ? filters.wanted : undefined}
        loading={rounds.isPending}
        onChange={(value: string) => set('round', value)}
        options={[
          { value: 'all', label: say('inspections.allRounds') },
          ...(rounds.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <Select
        className="board-mode"
        aria-label={say('inspections.mode')}
        placeholder={say('inspections.mode')}
        allowClear
        popupMatchSelectWidth={false}
        value={filters.mode}
        onChange={(value: string | undefined) => set('mode', value)}
        options={modeNames.map((value) => ({ value, label: mode(value) }))}
      />
      {bindings.some(({ role }) => inspectors.includes(role ?? '')) && (
        <label className="switch">
          <Switch
            size="small"
            checked={filters.mine}
            onChange={(on) => set('mine', on ? 'yes' : undefined)}
            aria-label={say('inspections.mine')}
          />
          <span aria-hidden="true">{say('inspections.mine')}</span>
        </label>
      )}
    </div>
  );
}
