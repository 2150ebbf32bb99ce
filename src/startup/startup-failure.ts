import { StartupError } from '../platform/errors/startup-error.js';
import type { Pen } from '../platform/terminal/pen.js';

/** What a person reads when the product could not start: the words of what is wrong, or, where that was not foreseen, all there is to say. */
export function startupFailureText(error: unknown, pen: Pen): string {
  if (error instanceof StartupError) {
    const { code, messages } = error;
    const title = `${pen.paint('bad', '启动失败 Bihuan did not start')}  ${pen.paint('muted', code)}`;
    return `\n${title}\n\n${indented(messages.zh)}\n\n${indented(messages.en)}\n\n`;
  }
  const title = pen.paint('bad', '启动时发生意外错误 The start failed in a way that was not foreseen');
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `\n${title}\n\n${indented(told)}\n\n`;
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
