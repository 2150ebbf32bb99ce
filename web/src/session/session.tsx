import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, whenSignedOut } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import type { SignedIn } from '../api/types.js';

export type User = Required<SignedIn['user']>;

interface Session {
  /** Undefined while nobody is signed in. */
  readonly user: User | undefined;
  /** Whether it is still being found out. */
  readonly pending: boolean;
  /** Whether a session ended by itself, not by signing out. */
  readonly lost: boolean;
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly changePassword: (currentPassword: string, newPassword: string) => Promise<void>;
}

const Session = createContext<Session | undefined>(undefined);
/** Whether there may be a session: the cookie itself can't be seen by the page. */
const hint = 'bihuan.session';
/** Who was signed in last, so that the page opens without net; holds no secret. */
const remembered = 'bihuan.user';
const me = ['me'] as const;

/** Keeps who is signed in; a session that the server no longer knows leads back to the sign-in. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [maybe, setMaybe] = useState(() => localStorage.getItem(hint) === 'yes');
  const [lost, setLost] = useState(false);
  const { data, isPending } = useQuery({
    queryKey: me,
    queryFn: whoAmI,
    enabled: maybe,
    retry: false,
    networkMode: 'always',
    // Who was only remembered is asked for as soon as the net is back.
    staleTime: (query) => (query.state.data?.csrfToken == null ? 0 : Infinity),
    refetchOnReconnect: 'always',
  });
  if (data !== undefined) keepCsrfToken(data.csrfToken ?? undefined);
  useEffect(() => {
    whenSignedOut(() => {
      forgetMe();
      setMaybe(false);
      setLost(true);
      queries.clear();
    });
  }, [queries]);
  const value = useMemo(
    () => ({
      user: maybe ? (data?.user as User | undefined) : undefined,
      pending: maybe && isPending,
      lost: lost && !maybe,
      signIn: async (username: string, password: string) => {
        const answer = await answerOf(api.POST('/api/v1/auth/login', { body: { username, password } }));
        localStorage.setItem(hint, 'yes');
        remember(answer);
        queries.clear();
        queries.setQueryData(me, answer);
        setMaybe(true);
      },
      signOut: async () => {
        await answerOf(api.POST('/api/v1/auth/logout'));
        forgetMe();
        setMaybe(false);
        setLost(false);
        queries.clear();
        const { forgetKnown } = await import('../features/capture/draft-store.js');
        await forgetKnown();
      },
      changePassword: async (currentPassword: string, newPassword: string) => {
        await answerOf(api.POST('/api/v1/auth/password', { body: { currentPassword, newPassword } }));
        await queries.invalidateQueries({ queryKey: me });
      },
    }),
    [maybe, lost, data, isPending, queries],
  );
  return <Session value={value}>{children}</Session>;
}

/** Who is signed in; where the server can't be reached, who was. @throws ProblemError where nobody is */
async function whoAmI(): Promise<SignedIn> {
  try {
    const answer = await answerOf(api.GET('/api/v1/auth/me'));
    remember(answer);
    return answer;
  } catch (error) {
    const before = localStorage.getItem(remembered);
    if (before === null || (error instanceof ProblemError && error.status < 500)) throw error;
    return { user: JSON.parse(before) as SignedIn['user'], csrfToken: null };
  }
}

function remember({ user }: SignedIn): void {
  localStorage.setItem(remembered, JSON.stringify(user));
}

function forgetMe(): void {
  localStorage.removeItem(hint);
  localStorage.removeItem(remembered);
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
