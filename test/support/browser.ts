import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);
/** A browser that asks nobody outside for anything. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Whether this machine has a Chromium; CI has one. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) {
  if (process.env['CI'] !== undefined) throw new Error('chromium is missing: .ci/run installs it');
  process.stderr.write('chromium is not installed: what needs it is left out\n');
}

/** How long something may take to appear on a machine that is busy with other tests. */
const patienceMs = 90_000;

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** A window on the product in which everything that must not happen is noted. */
export interface Window {
  readonly page: Page;
  /** Errors on the console and requests to other hosts. */
  readonly faults: readonly string[];
}

/** Opens a window at an address whose clock stands where the product's does. */
export async function openWindow(browser: Browser, baseURL: string, now: Date, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', ...options });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) faults.push(request.url());
  });
  return { page, faults };
}

/** What axe finds against WCAG level A and AA, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  // As a script of the debugger it is no script of the page, whose policy allows none.
  await page.evaluate(readFileSync(axe, 'utf8'));
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** How far the page can be scrolled sideways. Pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
