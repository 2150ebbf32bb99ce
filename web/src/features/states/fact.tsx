import type { ReactNode } from 'react';

/** One fact of a list of facts (`dl.facts`): what it is, and how it stands. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
