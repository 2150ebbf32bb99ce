import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, whenSignedOut } from '../api/client.js';
import type { SignedIn } from '../api/types.js';

export type User = Required<SignedIn['user']>;

interface Session {
  /** Undefined while nobody is signed in. */
  readonly user: User | undefined;
  /** Whether it is still being found out. */
  readonly pending: boolean;
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly changePassword: (currentPassword: string, newPassword: string) => Promise<void>;
}

const Session = createContext<Session | undefined>(undefined);
/** Whether there may be a session: the cookie itself can't be seen by the page. */
const hint = 'bihuan.session';
const me = ['me'] as const;

/** Keeps who is signed in; a session that the server no longer knows leads back to the sign-in. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [maybe, setMaybe] = useState(() => localStorage.getItem(hint) === 'yes');
  const { data, isPending } = useQuery({
    queryKey: me,
    queryFn: () => answerOf(api.GET('/api/v1/auth/me')),
    enabled: maybe,
    retry: false,
    staleTime: Infinity,
  });
  if (data !== undefined) keepCsrfToken(data.csrfToken ?? undefined);
  useEffect(() => {
    whenSignedOut(() => {
      localStorage.removeItem(hint);
      setMaybe(false);
      queries.clear();
    });
  }, [queries]);
  const value = useMemo(
    () => ({
      user: maybe ? (data?.user as User | undefined) : undefined,
      pending: maybe && isPending,
      signIn: async (username: string, password: string) => {
        const answer = await answerOf(api.POST('/api/v1/auth/login', { body: { username, password } }));
        localStorage.setItem(hint, 'yes');
        queries.clear();
        queries.setQueryData(me, answer);
        setMaybe(true);
      },
      signOut: async () => {
        await answerOf(api.POST('/api/v1/auth/logout'));
        localStorage.removeItem(hint);
        setMaybe(false);
        queries.clear();
      },
      changePassword: async (currentPassword: string, newPassword: string) => {
        await answerOf(api.POST('/api/v1/auth/password', { body: { currentPassword, newPassword } }));
        await queries.invalidateQueries({ queryKey: me });
      },
    }),
    [maybe, data, isPending, queries],
  );
  return <Session value={value}>{children}</Session>;
}

export function useSession(): Session {
  const session = use(Session);
  if (session === undefined) throw new Error('useSession needs a SessionProvider');
  return session;
}

/** The person who is signed in; for parts of the page that only they see. */
export function useUser(): User {
  const { user } = useSession();
  if (user === undefined) throw new Error('nobody is signed in');
  return user;
}
