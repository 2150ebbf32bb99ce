import stringWidth from 'string-width';

/** The columns that a text takes on a terminal: two for each Chinese character, none for colours. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** Fills a text up with blanks to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Cuts a text to a number of columns; an ellipsis stands for what is left out. */
export function clipped(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept) + columnsOf(character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines up rows in columns with two blanks between them; the last column is left ragged. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : padded(cell, widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** What must not begin a line stays with the word before it. source: GB/T 15834-2011 §5.1 */
const closing = /^[\s，。、；：？！）》」』】”’…,.;:?!)\]}%]+$/u;
/** What must not end a line goes with the word after it. */
const opening = /^[（《「『【“‘([{]+$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Breaks a text into lines of at most so many columns: between words, and never before closing or after opening punctuation. */
export function wrapped(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrappedParagraph(paragraph, Math.max(8, columns)));
}

function wrappedParagraph(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text).flatMap((word) => pieces(word, columns))) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The words of a text, each with the punctuation that must stay with it. */
function unbreakable(text: string): string[] {
  const words: string[] = [];
  let prefix = '';
  for (const { segment } of segmenter.segment(text)) {
    if (opening.test(segment)) prefix += segment;
    else if (prefix === '' && words.length > 0 && closing.test(segment)) words[words.length - 1] += segment;
    else {
      words.push(prefix + segment);
      prefix = '';
    }
  }
  return prefix === '' ? words : [...words, prefix];
}

/** A word that is longer than a line is cut where the line ends. */
function pieces(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts[parts.length - 1] ?? '';
    if (columnsOf(last + character) > columns) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
