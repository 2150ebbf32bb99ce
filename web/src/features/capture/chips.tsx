import type { ReactNode } from 'react';

interface ChipsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
  readonly children?: ReactNode;
}

/** A choice that a thumb makes; what is chosen is let go by a second tap. */
export function Chips({ label, value, options, onChange, children }: ChipsProps) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            className="chip"
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? undefined : option.value)}
          >
            {option.label}
          </button>
        );
      })}
      {children}
    </div>
  );
}
