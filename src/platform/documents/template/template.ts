import {
  LOOP_CONTENT_TYPE,
  LoopPlugin,
  TagDisposition,
  TemplateHandler,
  TemplateSyntaxError,
  TEXT_CONTENT_TYPE,
  TextPlugin,
  type Tag,
  type TemplateData,
} from 'easy-template-x';
import type { DocumentKind, Places } from '../document-kind.js';
import { packed } from '../word/fixed-package.js';
import { readWordArchive, type ArchiveFault } from './word-archive.js';
import { withSyntheticNote } from './synthetic-mark.js';

/** What is wrong with a template; nothing, where both are empty. */
export interface TemplateFaults {
  readonly archive?: ArchiveFault;
  /** Places that the kind does not offer where they stand, as they are written. */
  readonly unknown: readonly string[];
  /** Braces that don't fit together, in the words of their reader. */
  readonly syntax?: string;
}

/** Texts and rows alone: a template can't bring in pictures, links or markup by way of a place. */
const handler = () =>
  new TemplateHandler({
    plugins: [new LoopPlugin(), new TextPlugin()],
    defaultContentType: TEXT_CONTENT_TYPE,
    containerContentType: LOOP_CONTENT_TYPE,
  });

/** Checks a template before it is taken: all its places are ones that its kind fills. */
export async function templateFaults(bytes: Buffer, places: Places): Promise<TemplateFaults> {
  const archive = await readWordArchive(bytes);
  if (typeof archive === 'string') return { archive, unknown: [] };
  try {
    const unknown = unknownPlaces(await handler().parseTags(bytes), places);
    if (unknown.length > 0) return { unknown };
    await handler().process(bytes, sampleOf(places));
    return { unknown: [] };
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return { unknown: [], syntax: error.message };
    return { archive: 'notWord', unknown: [] };
  }
}

/**
 * A document made of an office's own template; the same template and facts give the same bytes.
 * What is made up says so above the first line.
 */
export async function fillTemplate<Facts>(template: Buffer, kind: DocumentKind<Facts>, facts: Facts): Promise<Buffer> {
  const texts = Object.entries(kind.texts).map(([name, textOf]) => [name, textOf(facts)] as const);
  const lists = Object.entries(kind.lists).map(([name, list]) => [name, list.rows(facts).map((row) => ({ ...row }))] as const);
  const data: TemplateData = { ...Object.fromEntries(texts), ...Object.fromEntries(lists) };
  const filled = await readWordArchive(await handler().process(template, data));
  if (typeof filled === 'string') throw new Error(`a template that was taken gave a file that is ${filled}`);
  return packed(kind.compose(facts).synthetic === true ? withSyntheticNote(filled) : filled);
}

/** Inside a list its columns can be named, and what stands outside of it. */
function unknownPlaces(tags: readonly Tag[], { texts, lists }: Places): string[] {
  const open: string[] = [];
  const unknown = new Set<string>();
  for (const { name, disposition, rawText } of tags) {
    switch (disposition) {
      case TagDisposition.Open:
        if (!(name in lists) || open.length > 0) unknown.add(rawText);
        open.push(name);
        break;
      case TagDisposition.Close:
        open.pop();
        break;
      case TagDisposition.SelfClosed:
        if (!texts.includes(name) && !open.some((list) => lists[list]?.includes(name) === true)) unknown.add(rawText);
        break;
    }
  }
  return [...unknown];
}

function sampleOf({ texts, lists }: Places): TemplateData {
  const blank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
  const rows = Object.entries(lists).map(([name, columns]) => [name, Array.from({ length: 2 }, () => blank(columns))] as const);
  return { ...blank(texts), ...Object.fromEntries(rows) };
}
