import type { ReactNode } from 'react';

interface StateMarkProps {
  readonly tone?: 'good' | 'calm' | 'late';
  readonly children: ReactNode;
}

/** A state in a word, coloured as everywhere on the page. */
export function StateMark({ tone = 'calm', children }: StateMarkProps) {
  return <span className={`time time-${tone}`}>{children}</span>;
}
