import { useEffect, useRef } from 'react';

/** What a key does; by the name that the browser gives it, as `j`, `Enter` or `?`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens for keys on the whole page: not while somebody types, nor while a dialog is open, nor with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || belongsElsewhere(event)) return;
      const action = latest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const typing = 'input:not([type="checkbox"]), textarea, [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';
const pressed = 'a, button, [role="button"], [role="radio"], summary';

function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(typing) !== null) return true;
  // What has the focus is pressed by these, not the row.
  return (key === 'Enter' || key === ' ') && target.closest(pressed) !== null;
}
