import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';

const Unread = createContext(0);

/** Keeps the number of unread notifications as the server streams it, and has lists read again when something came. */
export function UnreadProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    const stream = new EventSource('/api/v1/notifications/stream');
    stream.addEventListener('unread', (event: MessageEvent<string>) => {
      setUnread((JSON.parse(event.data) as { unread: number }).unread);
    });
    stream.addEventListener('notification', () => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void queries.invalidateQueries({ queryKey: ['work'] });
    });
    return () => stream.close();
  }, [queries]);
  return <Unread value={unread}>{children}</Unread>;
}

export const useUnread = (): number => use(Unread);
