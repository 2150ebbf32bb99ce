import { Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';

/** A text by which a list is searched: as it is typed, and as the list is asked for it once typing rests. */
export interface SearchText {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Undefined: nothing is searched for. */
  readonly q: string | undefined;
}

export function useSearchText(): SearchText {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  return { typed, setTyped, q: q === '' ? undefined : q };
}

interface SearchFieldProps {
  readonly search: SearchText;
  readonly label: string;
  readonly className?: string;
}

/** The longest text that lists take. */
const longest = 100;

/** The field in which a list is searched. */
export function SearchField({ search: { typed, setTyped }, label, className }: SearchFieldProps) {
  return (
    <Input.Search
      className={className}
      allowClear
      maxLength={longest}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

interface ChoiceFilterProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly className?: string;
}

/** Narrows a list to one of a few kinds, or to none of them. */
export function ChoiceFilter<Value extends string>({ label, value, onChange, options, className }: ChoiceFilterProps<Value>) {
  return (
    <Select<Value>
      className={className}
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={onChange}
      options={[...options]}
    />
  );
}
