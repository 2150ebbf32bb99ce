import { useEffect, useEffectEvent, useState } from 'react';

/** Does something once the page is drawn, where somebody has come back to rows that were read before: they may have changed meanwhile. */
export function useReturn(hasRows: boolean, renew: () => void): void {
  const [returned] = useState(hasRows);
  const onReturn = useEffectEvent(renew);
  useEffect(() => {
    if (!returned) return undefined;
    const frame = requestAnimationFrame(() => onReturn());
    return () => cancelAnimationFrame(frame);
  }, [returned]);
}
