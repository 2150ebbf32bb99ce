import type { Browser } from 'playwright-core';
import { hasBrowser, launch } from '../support/browser.js';

/** What the first load of the sign-in costs in a browser that has never been there: medians. */
export interface PageFigures {
  readonly loads: number;
  /** What came over the wire, compressed. */
  readonly scriptKilobytes: number;
  readonly styleKilobytes: number;
  readonly requests: number;
  /** The browser's own timing, from the beginning of the navigation. Milliseconds. */
  readonly domInteractiveMs: number;
  readonly firstContentMs: number;
  /** Until the field for the name has the focus and what is typed into it stands there. */
  readonly takesInputMs: number;
}

/** source: issue 5, first load on the embedded start */
export const pageLimits = { scriptKilobytes: 300, takesInputMs: 1_500 } as const;

type Load = Omit<PageFigures, 'loads'>;

/** Notes in the page when its first field takes input. */
const watchForm = `new MutationObserver((_, observer) => {
  const field = document.querySelector('form input');
  if (field === null) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    field.focus();
    if (document.activeElement === field && document.execCommand('insertText', false, 'x') && field.value === 'x')
      window.takesInputMs = performance.now();
  });
}).observe(document, { childList: true, subtree: true });`;

/** Ends once there is something to read. */
const ready = `new Promise((resolve) => {
  const look = () => {
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (painted && window.takesInputMs !== undefined) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

const read = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const files = performance.getEntriesByType('resource');
  const kilobytes = (ending) => files.filter(({ name }) => name.endsWith(ending)).reduce((sum, file) => sum + file.encodedBodySize, 0) / 1024;
  return {
    scriptKilobytes: kilobytes('.js'),
    styleKilobytes: kilobytes('.css'),
    requests: files.length + 1,
    domInteractiveMs: navigation.domInteractive,
    firstContentMs: paint.startTime,
    takesInputMs: window.takesInputMs,
  };
})()`;

/**
 * Opens the sign-in so many times, each time in a browser without anything kept.
 *
 * @returns undefined where the machine has no Chromium
 */
export async function measurePage(url: string, loads: number): Promise<PageFigures | undefined> {
  if (!hasBrowser) return undefined;
  const browser = await launch();
  try {
    // The very first one pays for the start of the browser.
    await load(browser, url);
    const all: Load[] = [];
    while (all.length < loads) all.push(await load(browser, url));
    const median = (name: keyof Load) => all.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(loads / 2)] ?? Number.NaN;
    return {
      loads,
      scriptKilobytes: Math.round(median('scriptKilobytes')),
      styleKilobytes: Math.round(median('styleKilobytes')),
      requests: median('requests'),
      domInteractiveMs: Math.round(median('domInteractiveMs')),
      firstContentMs: Math.round(median('firstContentMs')),
      takesInputMs: Math.round(median('takesInputMs')),
    };
  } finally {
    await browser.close();
  }
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForm);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(ready);
    return await page.evaluate<Load>(read);
  } finally {
    await context.close();
  }
}

/** One line for the table. */
export function pageLine(figures: PageFigures): string {
  const { loads, scriptKilobytes, styleKilobytes, requests, domInteractiveMs, firstContentMs, takesInputMs } = figures;
  return (
    `First load of the sign-in in Chromium, median of ${loads}: ${scriptKilobytes} KB of script compressed (at most ${pageLimits.scriptKilobytes}), ` +
    `${styleKilobytes} KB of style, ${requests} requests; domInteractive ${domInteractiveMs} ms, first content ${firstContentMs} ms, ` +
    `takes input after ${takesInputMs} ms (at most ${pageLimits.takesInputMs})`
  );
}
