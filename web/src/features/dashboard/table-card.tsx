import type { ReactNode } from 'react';

interface TableCardProps {
  /** Of the card, and of its heading: `dashboard-heat`. */
  readonly id: string;
  readonly title: string;
  /** Said instead of a table without rows. */
  readonly empty?: string | false;
  readonly hint?: string;
  /** The table, which scrolls sideways where it is too wide. */
  readonly children: ReactNode;
}

/** A card of the dashboard with a table of figures. */
export function TableCard({ id, title, empty = false, hint, children }: TableCardProps) {
  return (
    <section className={`card ${id}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty !== false ? (
        <p className="muted">{empty}</p>
      ) : (
        <>
          <div className="sideways" tabIndex={0} role="group" aria-labelledby={id}>
            {children}
          </div>
          {hint !== undefined && <p className="hint">{hint}</p>}
        </>
      )}
    </section>
  );
}
