import type { ReactNode } from 'react';

interface SectionHeadProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** The head of a part of the administration: what it is for, and what can be done on the whole of it. */
export function SectionHead({ title, hint, children }: SectionHeadProps) {
  return (
    <div className="section-head">
      <div>
        <h2>{title}</h2>
        {hint !== undefined && <p className="muted">{hint}</p>}
      </div>
      {children !== undefined && <div className="page-tools">{children}</div>}
    </div>
  );
}
