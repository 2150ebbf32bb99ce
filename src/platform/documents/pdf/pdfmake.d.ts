/**
 * What the product uses of pdfmake 0.3. Its published types bring the browser's own along, which the server has not.
 */
declare module 'pdfmake' {
  export type Margins = readonly [left: number, top: number, right: number, bottom: number];
  export type Alignment = 'left' | 'right' | 'center' | 'justify';

  export interface Style {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly characterSpacing?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly alignment?: Alignment;
    readonly leadingIndent?: number;
    readonly margin?: Margins;
    readonly link?: string;
    readonly noWrap?: boolean;
    readonly preserveLeadingSpaces?: boolean;
  }

  export interface Layout {
    readonly hLineWidth?: () => number;
    readonly vLineWidth?: () => number;
    readonly paddingLeft?: () => number;
    readonly paddingRight?: () => number;
    readonly paddingTop?: () => number;
    readonly paddingBottom?: () => number;
  }

  export interface TextContent extends Style {
    readonly text: string | readonly TextContent[];
    readonly headlineLevel?: number;
    readonly pageBreak?: 'before' | 'after';
    readonly width?: number | '*';
  }

  export interface TableCell {
    readonly stack?: readonly Content[];
    readonly text?: string;
    readonly colSpan?: number;
    readonly rowSpan?: number;
    readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  }

  export interface TableContent {
    readonly table: {
      readonly widths: readonly (number | '*')[];
      readonly headerRows?: number;
      readonly keepWithHeaderRows?: number;
      readonly dontBreakRows?: boolean;
      readonly heights?: readonly (number | 'auto')[];
      readonly body: readonly (readonly (TableCell | TextContent)[])[];
    };
    readonly layout: Layout;
  }

  export type Content =
    | TextContent
    | TableContent
    | { readonly stack: readonly Content[]; readonly unbreakable?: boolean }
    | { readonly columns: readonly TextContent[]; readonly margin?: Margins }
    | { readonly image: string; readonly width: number; readonly height: number; readonly alignment?: Alignment }
    | { readonly canvas: readonly Line[]; readonly margin?: Margins };

  export interface Line {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
    readonly lineColor: string;
  }

  /** Pages of one kind; at the root of a document alone. */
  export interface ContentSection {
    readonly section: readonly Content[];
    readonly pageSize: 'A4';
    readonly pageOrientation: 'portrait' | 'landscape';
    readonly pageMargins: Margins;
    readonly header: Content | (() => Content | null);
    readonly footer: (page: number) => Content;
  }

  export interface PageBreakNode {
    readonly headlineLevel?: number;
  }

  export interface DocumentDefinition {
    readonly info: Readonly<Record<'title' | 'author' | 'creator' | 'producer', string>> &
      Readonly<Record<'creationDate' | 'modDate', Date>>;
    readonly language: string;
    readonly displayTitle: boolean;
    readonly defaultStyle: Style;
    readonly content: readonly ContentSection[];
    readonly pageBreakBefore: (
      node: PageBreakNode,
      query: { readonly getFollowingNodesOnPage: () => readonly PageBreakNode[] },
    ) => boolean;
  }

  interface PdfMake {
    /** The paths of the files of each family. */
    setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: PdfMake;
  export default pdfmake;
}
