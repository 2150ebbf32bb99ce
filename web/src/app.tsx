import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as Messages, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { lazy, Suspense, type ReactNode } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { ProblemError } from './api/problem.js';
import { Boundary } from './features/states/boundary.js';
import { Loading } from './features/states/loading.js';
import { administrators, inspectors } from './layout/destinations.js';
import { Frame } from './layout/frame.js';
import { NotFoundPage } from './pages/not-found.js';
import { SignInPage } from './pages/sign-in.js';
import { PreferencesProvider, usePreferences } from './preferences/preferences.js';
import { themes } from './preferences/theme.js';
import { routes } from './routes.js';
import { SessionProvider, useSession } from './session/session.js';

const PasswordPage = lazy(async () => ({ default: (await import('./pages/password.js')).PasswordPage }));

/** A refusal stays one however often it is asked again. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => !(error instanceof ProblemError) && count < 2 },
  },
});

/** The whole page: its table of contents. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider>
        <Themed>
          <SessionProvider>
            <BrowserRouter>
              <Pages />
            </BrowserRouter>
          </SessionProvider>
        </Themed>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}

function Themed({ children }: { readonly children: ReactNode }) {
  const { shown, language, density } = usePreferences();
  return (
    <ConfigProvider
      theme={themes[shown]}
      componentSize={density === 'compact' ? 'small' : 'middle'}
      locale={language === 'zh' ? zhCN : enGB}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: false }}
    >
      <Messages message={{ maxCount: 2 }}>{children}</Messages>
    </ConfigProvider>
  );
}

function Pages() {
  const { user, pending } = useSession();
  const { pathname } = useLocation();
  if (pending) return <Loading whole />;
  if (user === undefined) return <SignInPage />;
  if (user.mustChangePassword) {
    return (
      <Suspense fallback={<Loading whole />}>
        <PasswordPage forced />
      </Suspense>
    );
  }
  return (
    <Frame>
      <Boundary at={pathname}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route index element={<Home />} />
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </Boundary>
    </Frame>
  );
}

/** Where somebody begins who has these roles and no others; everybody else begins with what waits for them. */
const homes: readonly (readonly [roles: readonly string[], to: string])[] = [
  [['leadership'], '/dashboard'],
  [administrators, '/admin'],
];

/** The page that somebody begins with. Without net an inspector logs what is found. */
function Home() {
  const { user } = useSession();
  const own = user?.bindings.map(({ role }) => role ?? '') ?? [];
  if (!navigator.onLine && own.some((role) => inspectors.includes(role))) return <Navigate to="/capture" replace />;
  const home = homes.find(([roles]) => own.every((role) => roles.includes(role)))?.[1];
  return <Navigate to={home ?? '/work'} replace />;
}
