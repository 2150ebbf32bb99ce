/** Characters; a longer name is cut, with its extension kept. */
const maxLength = 200;
/** Marks that turn the direction of writing: with them `fdp.exe` is shown as `exe.pdf`. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A file's name made fit to be shown and offered for download: no path, no control characters or marks of direction,
 * one normal form (NFC), at most 200 characters.
 *
 * @returns an empty text when nothing is left
 */
export function cleanFileName(raw: string): string {
  const lastPart = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = lastPart.replace(invisible, '').trim();
  if (/^\.*$/.test(name)) return '';
  const characters = [...name];
  if (characters.length <= maxLength) return name;
  const extension = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, maxLength - [...extension].length).join('') + extension;
}
