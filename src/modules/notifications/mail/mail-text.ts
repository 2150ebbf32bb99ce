import type { MailContent } from './mail-parts.js';

/** A mail as plain text, for programs and people who want no HTML. */
export function mailText({ greeting, cards, sections, button, footer, unsubscribe }: MailContent): string {
  const blocks = [
    [greeting],
    ...cards.map(({ label, title, text, facts, url }) => [
      `[${label}] ${title}`,
      ...(text === null ? [] : [text]),
      ...facts.map(([name, value]) => `  ${name}: ${value}`),
      `  ${url}`,
    ]),
    ...sections.map(({ title, rows, more }) => [
      title,
      ...rows.map((row) => `  - ${row.title}${row.due === null ? '' : ` (${row.due})`}\n    ${row.detail}\n    ${row.url}`),
      ...(more === null ? [] : [`  ${more}`]),
    ]),
    [`${button.text}: ${button.url}`],
    ['-- ', ...footer, ...(unsubscribe === null ? [] : [`${unsubscribe.text}: ${unsubscribe.url}`])],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
