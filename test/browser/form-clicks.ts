import type { Locator, Page } from 'playwright-core';
import type { FieldSchema } from '../../web/src/api/types.js';
import type { TestClient } from '../support/client.js';
import { organisations, placeIds, type Place } from '../support/city-people.js';

interface Action {
  readonly type: string;
  readonly label: string;
  readonly schema: FieldSchema;
}

/** A part of a case that a form names by its text. */
interface Part {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
}

interface Subject {
  readonly subject: { readonly manifestations?: readonly Part[]; readonly measures?: readonly Part[] } | null;
}

/** What somebody needs to fill a form in by hand: the open drawer, and what the case's parts are called. */
interface Desk {
  readonly page: Page;
  readonly form: Locator;
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Sends an event as a person does who has the case's page open: by the button of its action and the fields of its form.
 * The server, asked as the same person, says what button and fields are called.
 */
export async function clickThrough(page: Page, client: TestClient, caseId: string, type: string, payload: object): Promise<void> {
  const actions = await client.get<Action[]>(`/cases/${caseId}/actions`);
  const action = actions.body.find((each) => each.type === type);
  if (action === undefined) throw new Error(`${type} is not among ${actions.body.map((each) => each.type).join()}`);
  const { subject } = (await client.get<Subject>(`/cases/${caseId}`)).body;
  const parts = [...(subject?.manifestations ?? []), ...(subject?.measures ?? [])];
  await page.getByRole('button', { name: action.label, exact: true }).first().click();
  const form = page.getByRole('dialog');
  await form.waitFor();
  const desk = { page, form, parts: new Map(parts.map(({ id, ordinal, text }) => [id, `${ordinal}. ${text}`])) };
  await fillIn(desk, action.schema, payload, []);
  await form.getByRole('button', { name: '提交' }).click();
  // What keeps the form open is told by the form itself.
  await form.waitFor({ state: 'hidden' }).catch(async () => {
    throw new Error(`${type} was not taken: ${await form.innerText()}`);
  });
}

async function fillIn(desk: Desk, { properties = {} }: FieldSchema, values: object, at: readonly string[]): Promise<void> {
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const schema = properties[name];
    // Ids of new parts are the server's to give.
    if (schema === undefined || name === 'id') continue;
    await fillField(desk, schema, value, [...at, name]);
  }
}

async function fillField(desk: Desk, schema: FieldSchema, value: unknown, at: readonly string[]): Promise<void> {
  const { form, page } = desk;
  const field = form.locator(`[id="${at.join('_')}"]`);
  const title = schema.title ?? '';
  if (schema.type === 'array' && schema.items?.type === 'object') {
    for (const [index, element] of (value as object[]).entries()) {
      const first = form.locator(`[id^="${[...at, String(index)].join('_')}_"]`).first();
      if ((await first.count()) === 0) await form.getByRole('button', { name: `添加${title}` }).click();
      await first.waitFor();
      await fillIn(desk, schema.items, element, [...at, String(index)]);
    }
  } else if (schema['x-widget'] === 'organisation') {
    for (const id of [value].flat()) {
      const { name } = organisations[placeOf(String(id))];
      await field.fill(name);
      await page.locator('.ant-select-item-option', { hasText: name }).click();
    }
    await page.keyboard.press('Escape');
  } else if (isList(schema)) {
    await field.click();
    const option = page.locator('.ant-select-item-option:visible', { hasText: wordsOf(desk, schema, String(value)) });
    await option.hover();
    await page.keyboard.press('Enter');
    await option.waitFor({ state: 'hidden' });
  } else if (isChoice(schema)) {
    const group = form.locator(`[aria-label="${title}"]`).nth(at.length > 1 ? Number(at[1]) : 0);
    for (const each of [value].flat()) await group.getByText(wordsOf(desk, schema, String(each)), { exact: true }).click();
  } else if (schema['x-widget'] === 'evidence') {
    throw new Error('evidence is handed in, not filled in');
  } else await field.fill(String(value));
}

const isChoice = (schema: FieldSchema): boolean =>
  schema['x-widget'] === 'choice' || schema.enum !== undefined || schema.items?.enum !== undefined;

/** More values than stand well beside each other are a list to open. */
const isList = (schema: FieldSchema): boolean => schema.type !== 'array' && (schema.enum?.length ?? 0) > 4;

function wordsOf({ parts }: Desk, schema: FieldSchema, value: string): string {
  const labels = schema['x-labels'] ?? {};
  return labels[value] ?? parts.get(value) ?? value;
}

function placeOf(id: string): Place {
  const found = Object.entries(placeIds).find(([, known]) => known === id);
  if (found === undefined) throw new Error(`no organisation has the id ${id}`);
  return found[0] as Place;
}
