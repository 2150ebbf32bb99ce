/** A kind of file that may be stored, and everything by which it may be called. */
export interface FileKind {
  /** The media type under which the file is kept and served. */
  readonly mediaType: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** Other names that browsers and phones send for it. */
  readonly alsoDeclaredAs?: readonly string[];
  /** What the content must turn out to be: media types that the detector answers, or plain text. */
  readonly content: readonly string[] | 'text';
  /** An entry that the archive must hold, for formats which are otherwise ordinary ZIP archives. */
  readonly archiveEntry?: string;
}

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const compound = ['application/x-cfb'];

function kind(mediaType: string, extensions: readonly string[], more: Partial<FileKind> = {}): FileKind {
  return { mediaType, extensions, content: [mediaType], ...more };
}

/**
 * What evidence may be: pictures, papers, tables, archives and recordings. Nothing that a computer would run:
 * programs, scripts, pages and documents with macros are not on the list.
 */
export const fileKinds: readonly FileKind[] = [
  kind('image/jpeg', ['jpg', 'jpeg'], { alsoDeclaredAs: ['image/jpg', 'image/pjpeg'] }),
  kind('image/png', ['png'], { content: ['image/png', 'image/apng'] }),
  kind('image/gif', ['gif']),
  kind('image/webp', ['webp']),
  kind('image/heic', ['heic', 'heif'], { alsoDeclaredAs: ['image/heif'], content: ['image/heic', 'image/heif'] }),
  kind('image/tiff', ['tif', 'tiff']),
  kind('image/bmp', ['bmp'], { alsoDeclaredAs: ['image/x-ms-bmp'] }),
  kind('application/pdf', ['pdf'], { alsoDeclaredAs: ['application/x-pdf'] }),
  // GB/T 33190: the format of electronic official documents; a ZIP archive with OFD.xml at its root.
  kind('application/ofd', ['ofd'], { content: ['application/zip'], archiveEntry: 'OFD.xml' }),
  kind(`${openXml}.wordprocessingml.document`, ['docx']),
  kind(`${openXml}.spreadsheetml.sheet`, ['xlsx']),
  kind(`${openXml}.presentationml.presentation`, ['pptx']),
  kind(`${openDocument}.text`, ['odt']),
  kind(`${openDocument}.spreadsheet`, ['ods']),
  kind(`${openDocument}.presentation`, ['odp']),
  kind('application/msword', ['doc'], { content: compound }),
  kind('application/vnd.ms-excel', ['xls'], { content: compound }),
  kind('application/vnd.ms-powerpoint', ['ppt'], { content: compound }),
  kind('application/vnd.ms-works', ['wps'], {
    alsoDeclaredAs: ['application/wps-office.wps', 'application/kswps'],
    content: compound,
  }),
  kind('application/rtf', ['rtf'], { alsoDeclaredAs: ['text/rtf'] }),
  kind('text/plain', ['txt', 'md'], { alsoDeclaredAs: ['text/markdown'], content: 'text' }),
  // A Windows with Excel installed calls a CSV file an Excel file.
  kind('text/csv', ['csv'], { alsoDeclaredAs: ['application/csv', 'text/plain', 'application/vnd.ms-excel'], content: 'text' }),
  kind('application/zip', ['zip'], { alsoDeclaredAs: ['application/x-zip-compressed'] }),
  kind('video/mp4', ['mp4', 'm4v'], { alsoDeclaredAs: ['video/x-m4v'], content: ['video/mp4', 'video/x-m4v'] }),
  kind('video/quicktime', ['mov']),
  kind('audio/mpeg', ['mp3'], { alsoDeclaredAs: ['audio/mp3'] }),
  kind('audio/mp4', ['m4a'], {
    alsoDeclaredAs: ['audio/x-m4a', 'audio/m4a'],
    content: ['audio/x-m4a', 'audio/mp4', 'video/mp4'],
  }),
  kind('audio/wav', ['wav'], { alsoDeclaredAs: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'] }),
  kind('audio/aac', ['aac'], { alsoDeclaredAs: ['audio/x-aac'] }),
  kind('audio/amr', ['amr']),
  kind('audio/ogg', ['ogg', 'oga', 'opus'], {
    alsoDeclaredAs: ['audio/opus', 'application/ogg'],
    content: ['audio/ogg', 'audio/ogg; codecs=opus'],
  }),
];

/** The part of a file's name after its last dot, in lower case; undefined when there is none. */
export function extensionOf(name: string): string | undefined {
  return /.\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase();
}

/** The kind whose extension this is. */
export function kindOfExtension(extension: string): FileKind | undefined {
  return fileKinds.find((candidate) => candidate.extensions.includes(extension));
}

/** The kind that goes by this media type, its own name before any other. */
export function kindOfMediaType(mediaType: string): FileKind | undefined {
  return (
    fileKinds.find((candidate) => candidate.mediaType === mediaType) ??
    fileKinds.find((candidate) => candidate.alsoDeclaredAs?.includes(mediaType) === true)
  );
}
