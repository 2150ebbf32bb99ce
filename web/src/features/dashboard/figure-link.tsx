import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The page on which a list of the server is read, by its address. */
export function listPage(address: string): string {
  const [path = '', search = ''] = address.replace('/api/v1', '').split('?');
  const scope = /^\/terms\/([^/]+)\/scope$/.exec(path);
  return scope === null ? `${path}?${search}` : `/coverage/${scope[1] ?? ''}/organisations?${search}`;
}

/** A number that opens the list behind it. */
export function ListLink({
  to,
  label,
  children,
}: {
  readonly to: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <Link to={listPage(to)} className="figure-link" aria-label={label}>
      {children}
    </Link>
  );
}

/** What a figure is called; what it means shows when one points at it or comes to it by the keyboard. */
export function Defined({ label, definition }: { readonly label: string; readonly definition: string }) {
  return (
    <Tooltip title={definition} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="defined">
        {label}
      </button>
    </Tooltip>
  );
}

/** A share as people read it: whole percent; a dash where there is none. */
export const percent = (value: number | null): string => (value === null ? '—' : `${Math.round(value * 100)}%`);
