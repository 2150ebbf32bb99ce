import type { Browser, Page } from 'playwright-core';
import { launch, openWindow, type Window } from './browser.js';
import type { Name } from './city-people.js';
import { City, password, type CityOptions } from './city.js';
import { buildPage } from './page-build.js';

type WindowOptions = Parameters<typeof openWindow>[3];

export const desk = { viewport: { width: 1440, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A city with its page, and a browser in which people visit it. */
export class Visits {
  private readonly windows: Window[] = [];

  private constructor(
    readonly city: City,
    private readonly browser: Browser,
  ) {}

  static async start(options: CityOptions = {}): Promise<Visits> {
    const page = await buildPage();
    const [city, browser] = await Promise.all([City.start({ ...options, page }), launch()]);
    return new Visits(city, browser);
  }

  async open(options: WindowOptions = desk): Promise<Window> {
    const { url, clock } = this.city.application;
    const window = await openWindow(this.browser, url, clock.now(), options);
    this.windows.push(window);
    return window;
  }

  /** A window of somebody who has signed in already; the form of the sign-in is tried by tests of its own. */
  async openAs(name: Name, options: WindowOptions = desk): Promise<Window> {
    const origin = this.city.application.url;
    const storageState = { cookies: [], origins: [{ origin, localStorage: [{ name: 'bihuan.session', value: 'yes' }] }] };
    const window = await this.open({ ...options, storageState });
    await this.admit(window.page, name);
    await window.page.goto('/');
    await window.page.locator('#content').waitFor();
    return window;
  }

  /** Gives a page the session of somebody, in place of whatever it had. */
  async admit(page: Page, name: Name): Promise<void> {
    const { client, url } = this.city.application;
    const { headers } = await client.post('/auth/login', { username: name, password });
    const [cookie = ''] = headers.getSetCookie();
    const [key = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    await page.context().addCookies([{ name: key, value, url }]);
  }

  /** Ends all visits; the city stays. */
  async end(): Promise<void> {
    await Promise.all(this.windows.splice(0).map(({ page }) => page.context().close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.city.close();
  }
}

/** Signs in by the form, and waits until it is gone. */
export async function signIn(page: Page, username: string, secret = password): Promise<void> {
  await page.getByLabel('账号').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(secret);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('账号').waitFor({ state: 'hidden' });
}
