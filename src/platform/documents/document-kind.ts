import type { Words } from '../words/words.js';
import type { OfficialDocument } from './official-document.js';

/**
 * A kind of official document: what it is called, how it is written, and what a template of an office can take from it.
 * The names of places are Chinese, as they stand between braces in the office's own Word file: `{问题编号}`.
 */
export interface DocumentKind<Facts> {
  /** In addresses: `closingForm`. */
  readonly name: string;
  readonly label: Words;
  readonly texts: Readonly<Record<string, (facts: Facts) => string>>;
  /** What is repeated for each row, between `{#name}` and `{/name}`. */
  readonly lists: Readonly<Record<string, DocumentList<Facts>>>;
  /** The document as the product itself writes it. */
  readonly compose: (facts: Facts) => OfficialDocument;
}

export interface DocumentList<Facts> {
  readonly columns: readonly string[];
  readonly rows: (facts: Facts) => readonly Readonly<Record<string, string>>[];
}

/** A list of a kind's facts: its items, and the text of each column for each of them. */
export function listOf<Facts, Item>(
  items: (facts: Facts) => readonly Item[],
  columns: Readonly<Record<string, (item: Item, index: number) => string>>,
): DocumentList<Facts> {
  const entries = Object.entries(columns);
  return {
    columns: entries.map(([name]) => name),
    rows: (facts) =>
      items(facts).map((item, index) => Object.fromEntries(entries.map(([name, textOf]) => [name, textOf(item, index)]))),
  };
}

/** What a template may name, without the facts. */
export interface Places {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export function placesOf<Facts>({ texts, lists }: DocumentKind<Facts>): Places {
  const columns = Object.entries(lists).map(([name, list]) => [name, list.columns] as const);
  return { texts: Object.keys(texts), lists: Object.fromEntries(columns) };
}
