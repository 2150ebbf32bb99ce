import type { Case } from '../../api/types.js';

/** Where a case stands. */
export function Step({ of: { stepLabel, category } }: { readonly of: Pick<Case, 'stepLabel' | 'category'> }) {
  return <span className={`step step-${category}`}>{stepLabel}</span>;
}
