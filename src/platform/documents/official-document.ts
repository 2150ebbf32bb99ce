/**
 * An official document as a value: what it says, in blocks, and nothing of how it looks.
 *
 * The look is the renderers': GB/T 9704-2012 in both Word and PDF. The same value gives the same bytes, for ever,
 * so nothing in here may come from the clock or from chance. Text is Chinese; `\n` in a text breaks the line.
 */
export interface OfficialDocument {
  /** The title on the first page, without a number: 关于×××的通知. */
  readonly title: string;
  /** The document's own date, `YYYY-MM-DD`; it also stands in the file's properties. */
  readonly date: string;
  /** Whose document it is, for the red head of a letter (发文机关标志); without it the page begins with the title. */
  readonly letterhead?: string;
  /** The document's number (发文字号): 青巡办〔2026〕3号. */
  readonly number?: string;
  /** Who it goes to (主送机关), without the colon. */
  readonly recipient?: string;
  readonly body: readonly Block[];
  /** What follows on pages of its own (附件); the list of them stands after the body by itself. */
  readonly annexes?: readonly Annex[];
  /** Who signs; without it nobody does. */
  readonly signature?: Signature;
  /** Who gets a copy (抄送). */
  readonly copies?: readonly string[];
  /** The data is made up: the document says so on every page. */
  readonly synthetic?: boolean;
  /** Which way the pages of the body lie; `portrait` where it does not say. */
  readonly orientation?: Orientation;
}

export type Orientation = 'portrait' | 'landscape';

/** A list or form that comes with a document, on pages of its own. */
export interface Annex {
  readonly title: string;
  readonly orientation?: Orientation;
  readonly body: readonly Block[];
}

/** Who answers for a document, and where the seal goes. */
export interface Signature {
  /** Those who sign, in the order of their rank: 中共青川县委巡察工作领导小组办公室. */
  readonly by: readonly string[];
  /** `YYYY-MM-DD`; the document's own date where it does not say. */
  readonly date?: string;
  /** Whether a place is kept for the seal; it is, where it does not say. */
  readonly seal?: boolean;
}

export type Block = Paragraph | Heading | Table | Picture | PageBreak;

/** Running text, its first line indented by two characters. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `left` where it does not say. */
  readonly align?: Align;
  /** Whether the first line is indented; it is, where it does not say. */
  readonly indent?: boolean;
  /** A line under a table or a remark, in smaller letters. */
  readonly small?: boolean;
}

/** A heading; the renderer numbers it: 一、 （一） 1. （1）. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** Goes without a number, and leaves the count alone. */
  readonly unnumbered?: boolean;
}

/** A text, whole or in parts of which some stand out. */
export type Text = string | readonly TextPart[];

export interface TextPart {
  readonly text: string;
  readonly bold?: boolean;
  /** Where the number's cases are listed, as an address below the product's own: `/cases?…`. */
  readonly link?: string;
}

export type Align = 'left' | 'center' | 'right';

/** A table or a form with ruled lines. Its columns share the width of the page in the proportion of their widths. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Rows that stand again at the head of each page; none for a form. */
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly Row[];
  /** What the table is called (表名), above it. */
  readonly caption?: string;
}

export interface Column {
  /** The share of the width, in any one measure. */
  readonly width: number;
  /** Of the cells in the rows; `left` where it does not say. Heads are centred. */
  readonly align?: Align;
}

/** The cells from left to right; those that a taller or wider cell covers are left out. `atLeast`: its height in lines. */
export type Row = readonly Cell[] | { readonly cells: readonly Cell[]; readonly atLeast: number };

/** A cell, as its text alone or with what sets it apart. */
export type Cell = string | CellContent;

export interface CellContent {
  readonly text: Text;
  /** How many columns it takes; one, where it does not say. */
  readonly columns?: number;
  /** How many rows it takes; one, where it does not say. */
  readonly rows?: number;
  readonly align?: Align;
  /** A label of a form: centred, in bold. */
  readonly label?: boolean;
  /** A line for name and date at the cell's foot, to the right (an opinion's signature in a form). */
  readonly foot?: string;
}

/** A picture in the middle of the page, such as a chart. */
export interface Picture {
  readonly kind: 'picture';
  readonly format: 'png' | 'svg';
  readonly data: Uint8Array;
  /** In millimetres, on paper. */
  readonly width: number;
  readonly height: number;
  /** What it shows (图名), under it; also what a reader that can't see it is told. */
  readonly caption: string;
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** The media types of the forms that a document can be had in. */
export const documentFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export type DocumentFormat = keyof typeof documentFormats;
