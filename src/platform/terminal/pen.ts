import { styleText } from 'node:util';

/** What a piece of text means on a terminal; each has one colour, and reads as well without. */
export type Tone = 'title' | 'strong' | 'muted' | 'good' | 'warning' | 'bad' | 'accent';

const formats = {
  title: ['bold', 'cyan'],
  strong: ['bold'],
  muted: ['dim'],
  good: ['green'],
  warning: ['yellow'],
  bad: ['bold', 'red'],
  accent: ['cyan'],
} as const satisfies Record<Tone, readonly Parameters<typeof styleText>[0][]>;

/** Whether there are colours at all was decided for the stream that the text goes to, which need not be standard output. */
const unconditionally = { validateStream: false } as const;

/** Writes text in colour where somebody sees it, and plain everywhere else. */
export class Pen {
  constructor(readonly colours: boolean) {}

  paint(tone: Tone, text: string): string {
    return this.colours ? formats[tone].reduce((painted, format) => styleText(format, painted, unconditionally), text) : text;
  }
}

type Output = Pick<NodeJS.WriteStream, 'isTTY'>;

/**
 * The pen for a stream: coloured on a terminal, plain in a file or pipe.
 * `NO_COLOR` takes colours away, `FORCE_COLOR` brings them. source: no-color.org, force-color.org
 */
export function penFor(stream: Output, env: Readonly<Record<string, string | undefined>>): Pen {
  const isSet = (name: string) => (env[name] ?? '') !== '';
  if (isSet('NO_COLOR')) return new Pen(false);
  if (isSet('FORCE_COLOR')) return new Pen(env['FORCE_COLOR'] !== '0');
  return new Pen(stream.isTTY && env['TERM'] !== 'dumb');
}
