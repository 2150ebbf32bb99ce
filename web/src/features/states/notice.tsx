import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly hint?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One calm sentence in place of content: nothing here, not found, not permitted. */
export function Notice({ title, hint, children }: NoticeProps) {
  return (
    <div className="notice">
      <svg className="notice-mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M25.5 11.2A11 11 0 1 1 19.8 5.7" />
        <path d="M10.8 16.4l3.8 3.8 8.6-9.4" />
      </svg>
      <p className="notice-title">{title}</p>
      {hint !== undefined && <p className="notice-hint">{hint}</p>}
      {children}
    </div>
  );
}
