import { useQuery } from '@tanstack/react-query';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { tracks } from '../../../../workflows/issue/terms.js';
import { parties } from '../../../../workflows/kit/people.js';
import { answerOf, api } from '../../api/client.js';
import { useWorkflows } from '../../api/queries.js';
import { usePreferences } from '../../preferences/preferences.js';
import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import { useFacet } from './queries.js';
import type { FilterName, Filters } from './use-ledger-address.js';

/** A value that can be chosen, and how it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

export interface FieldProps {
  readonly name: FilterName;
  readonly filters: Filters;
  readonly set: (change: Readonly<Partial<Record<FilterName, string | undefined>>>) => void;
}

const facets = ['unitId', 'officeId', 'assignee', 'theme', 'track'] as const;
type FacetName = (typeof facets)[number];
const isFacet = (name: FilterName): name is FacetName => facets.some((each) => each === name);

/** What there is to choose of a filter; what must be asked for is asked once it is wanted, or once a value is set that needs its name. */
export function useOptions(name: FilterName, filters: Filters, wanted: boolean): readonly Option[] {
  const say = useWords();
  const { language } = usePreferences();
  const { data: workflows = [] } = useWorkflows();
  const given = filters[name] !== undefined;
  const facet = useFacet(isFacet(name) ? name : 'theme', filters, isFacet(name) && (wanted || given));
  const rounds = useRounds(name === 'roundId' && (wanted || given));
  const inspections = useInspections(name === 'inspectionId' && (wanted || given), filters.roundId);
  const fixed = (values: readonly string[], prefix: string) =>
    values.map((value) => ({ value, label: say(`${prefix}.${value}` as Word) }));
  const workflow = workflows.find((each) => each.name === (filters.workflow ?? 'issue'));
  switch (name) {
    case 'workflow':
      return workflows.map((each) => ({ value: each.name, label: each.title }));
    case 'stage':
      return [...new Set(workflow?.states.map(({ path }) => path.split('.')[0] ?? path))].map((stage) => ({
        value: stage,
        label: workflow?.words[stage] ?? workflow?.states.find(({ path }) => path === stage)?.label ?? stage,
      }));
    case 'step': {
      const stages = filters.stage?.split(',');
      const leaves = workflow?.states.filter(({ path }) => path.includes('.')) ?? [];
      return leaves
        .filter(({ path }) => stages === undefined || stages.includes(path.split('.')[0] ?? ''))
        .map(({ path, label }) => ({ value: path.split('.')[1] ?? path, label }));
    }
    case 'category':
      return fixed(['open', 'waiting', 'closed'], 'category');
    case 'timeliness':
      return fixed(['overdue', 'dueVerySoon', 'dueSoon', 'onTrack', 'paused', 'unset', 'stopped'], 'timeliness');
    case 'overdueLevel':
      return ['1', '2', '3'].map((level) => ({ value: level, label: say('time.level', { level }) }));
    case 'turn':
      return Object.entries(parties).map(([value, label]) => ({ value, label: label[language] }));
    case 'mode':
      return fixed(['regular', 'elevated', 'mobile', 'special', 'joint', 'village'], 'mode');
    case 'roundId':
      return rounds;
    case 'inspectionId':
      return inspections;
    case 'track':
      return (facet.data?.items ?? []).map(({ value, count }) => ({
        value,
        count,
        label: value in tracks ? tracks[value as keyof typeof tracks][language] : value,
      }));
    case 'unitId':
    case 'officeId':
    case 'assignee':
    case 'theme':
      return facet.data?.items ?? [];
    case 'q':
    case 'dueAfter':
    case 'dueBefore':
    case 'figure':
    case 'period':
      return [];
  }
}

function useRounds(enabled: boolean): readonly Option[] {
  const { data } = useQuery({
    queryKey: ['rounds', 'options'],
    queryFn: () => answerOf(api.GET('/api/v1/rounds', { params: { query: { limit: 200 } } })),
    enabled,
    staleTime: 300_000,
  });
  const rounds = (data as unknown as { items: readonly { id: string; title: string }[] } | undefined)?.items ?? [];
  return rounds.map(({ id, title }) => ({ value: id, label: title }));
}

function useInspections(enabled: boolean, roundId: string | undefined): readonly Option[] {
  const { language } = usePreferences();
  const { data } = useQuery({
    queryKey: ['inspections', 'options', language, roundId],
    queryFn: () => answerOf(api.GET('/api/v1/inspections', { params: { query: { limit: 200, roundId } } })),
    enabled,
    staleTime: 300_000,
  });
  const items = (
    data as unknown as { items: readonly { id: string; unit?: { name: string | null }; unitName?: string }[] } | undefined
  )?.items;
  return (items ?? []).map(({ id, unit, unitName }) => ({ value: id, label: unit?.name ?? unitName ?? id }));
}

/** The names of the values that a filter has, for a chip. */
export function useFilterText(name: FilterName, filters: Filters): string {
  const value = filters[name] ?? '';
  const options = useOptions(name, filters, false);
  return value
    .split(',')
    .map((each) => options.find((option) => option.value === each)?.label ?? each)
    .join('、');
}

/** One filter: several of its values at once, comma separated as the server takes them. */
export function ChoiceField({ name, filters, set }: FieldProps) {
  const say = useWords();
  const [wanted, setWanted] = useState(false);
  const options = useOptions(name, filters, wanted);
  const word = `ledger.${name}` as Word;
  return (
    <Select
      mode="multiple"
      allowClear
      showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      className="filter-choice"
      aria-label={say(word)}
      placeholder={say(word)}
      value={filters[name]?.split(',') ?? []}
      onOpenChange={(open) => open && setWanted(true)}
      onChange={(values: string[]) =>
        set({ [name]: values.join(','), ...(name === 'workflow' && { stage: undefined, step: undefined }) })
      }
      options={options.map(({ value, label, count }) => ({ value, label, count }))}
      optionRender={({ label, data }) => (
        <span className="filter-option">
          {label}
          {data.count !== undefined && <span className="muted">{data.count}</span>}
        </span>
      )}
    />
  );
}

/** A day as a bound of the case's limit. */
export function DayField({ name, filters, set }: FieldProps) {
  const say = useWords();
  const word = `ledger.${name}` as Word;
  return (
    <DatePicker
      className="filter-choice"
      aria-label={say(word)}
      placeholder={say(word)}
      value={filters[name] === undefined ? null : dayjs(filters[name])}
      onChange={(day) => set({ [name]: day?.format('YYYY-MM-DD') })}
    />
  );
}
