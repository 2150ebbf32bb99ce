import type { ReactNode } from 'react';

/** A table that may be wider than the page: it is moved sideways by finger, wheel or keyboard, and the page is not. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
