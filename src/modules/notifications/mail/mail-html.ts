import type { Card, MailContent, Section, Tone } from './mail-parts.js';

const tones: Readonly<Record<Tone, { readonly ink: string; readonly wash: string }>> = {
  late: { ink: '#b3261e', wash: '#fdecea' },
  soon: { ink: '#9a5b00', wash: '#fff4de' },
  calm: { ink: '#1f5fa8', wash: '#e9f1fb' },
};
const fonts = `-apple-system,BlinkMacSystemFont,'Segoe UI','PingFang SC','Hiragino Sans GB','Noto Sans CJK SC','Microsoft YaHei',sans-serif`;

/** Mail programs read styles on the elements; what they understand of the sheet adds the dark and the narrow look. */
const sheet = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (max-width: 480px) {
    .sheet { padding: 0 !important; } .paper { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
    .pad { padding-left: 18px !important; padding-right: 18px !important; } .button { display: block !important; }
    .due { display: block !important; width: auto !important; text-align: left !important; padding-top: 0 !important; }
    .what { display: block !important; width: auto !important; border-bottom: 0 !important; padding-bottom: 2px !important; }
  }
  @media (prefers-color-scheme: dark) {
    .sheet { background: #14171c !important; } .paper { background: #1d2127 !important; border-color: #323841 !important; }
    .ink, .ink a { color: #eceff3 !important; } .soft, .soft a { color: #a4adb9 !important; } .line { border-color: #323841 !important; }
    .card { background: #242930 !important; border-top-color: #3a414b !important; border-right-color: #3a414b !important; border-bottom-color: #3a414b !important; }
    .edge-late { border-left-color: #e5675d !important; } .edge-soon { border-left-color: #d8973a !important; } .edge-calm { border-left-color: #5b9be3 !important; } .quote { background: #1d2127 !important; color: #cfd5dd !important; }
    .late { background: #4a1f1c !important; color: #ffb4ab !important; } .soon { background: #45310c !important; color: #ffd08a !important; }
    .calm { background: #1c3554 !important; color: #a9cdfa !important; }
    .button { background: #c8403a !important; }
  }`;

/** A mail as HTML: one column of 600 pixels, styles on the elements, no picture and nothing to load. */
export function mailHtml(content: MailContent): string {
  const { language, subject, preview, greeting, cards, sections, button, footer, unsubscribe } = content;
  const [brand, name] = language === 'zh' ? ['闭环', '整改全程跟踪'] : ['Bihuan 闭环', 'every issue, to the end'];
  const parts = [...cards.map(cardHtml), ...sections.map(sectionHtml)].join('');
  const last =
    unsubscribe === null ? '' : ` <a href="${esc(unsubscribe.url)}" style="color:#6b7480;">${esc(unsubscribe.text)}</a>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${esc(subject)}</title>
<style>${sheet}
</style>
</head>
<body class="sheet" style="margin:0;padding:0;background:#eef1f4;font-family:${fonts};-webkit-text-size-adjust:100%;">
<div style="display:none;max-height:0;overflow:hidden;opacity:0;">${esc(preview)}</div>
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4;padding:28px 12px;">
<tr><td align="center">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #dde2e8;border-radius:12px;overflow:hidden;">
<tr><td style="height:4px;background:#b3261e;font-size:0;line-height:0;">&nbsp;</td></tr>
<tr><td class="pad" style="padding:22px 32px 0;">
<span class="ink" style="font-size:17px;font-weight:700;letter-spacing:.04em;color:#1b2129;">${esc(brand)}</span>
<span class="soft" style="font-size:13px;color:#6b7480;">&nbsp;&nbsp;${esc(name)}</span>
</td></tr>
<tr><td class="pad ink" style="padding:18px 32px 4px;font-size:15px;line-height:1.6;color:#1b2129;">${esc(greeting)}</td></tr>
${parts}
<tr><td class="pad" style="padding:22px 32px 28px;">
<a class="button" href="${esc(button.url)}" style="display:inline-block;background:#b3261e;color:#ffffff;text-decoration:none;text-align:center;font-size:15px;font-weight:600;line-height:1;padding:14px 28px;border-radius:8px;">${esc(button.text)}</a>
</td></tr>
<tr><td class="pad soft line" style="padding:16px 32px 22px;border-top:1px solid #e6eaee;font-size:12px;line-height:1.7;color:#6b7480;">${footer.map(esc).join('<br>')}${last}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function cardHtml({ tone, label, title, text, facts, url }: Card): string {
  const { ink, wash } = tones[tone];
  const rows = facts.map(
    ([name, value]) =>
      `<tr><td class="soft" style="padding:2px 14px 2px 0;font-size:13px;line-height:1.5;color:#6b7480;white-space:nowrap;vertical-align:top;">${esc(name)}</td>` +
      `<td class="ink" style="padding:2px 0;font-size:13px;line-height:1.5;color:#1b2129;">${esc(value)}</td></tr>`,
  );
  const quote =
    text === null
      ? ''
      : `<div class="quote" style="margin:0 0 12px;padding:10px 12px;background:#ffffff;border-radius:6px;font-size:14px;line-height:1.65;color:#3b434d;white-space:pre-line;">${esc(text)}</div>`;
  return `<tr><td class="pad" style="padding:10px 32px 4px;">
<table role="presentation" class="card edge-${tone}" width="100%" cellpadding="0" cellspacing="0" style="background:#f7f9fb;border:1px solid #e3e8ed;border-left:4px solid ${ink};border-radius:8px;">
<tr><td style="padding:16px 18px 14px;">
<span class="${tone}" style="display:inline-block;padding:3px 10px;border-radius:10px;background:${wash};color:${ink};font-size:12px;font-weight:600;line-height:1.4;">${esc(label)}</span>
<div class="ink" style="margin:10px 0 12px;font-size:17px;font-weight:600;line-height:1.5;color:#1b2129;"><a href="${esc(url)}" style="color:inherit;text-decoration:none;">${unbroken(title)}</a></div>
${quote}<table role="presentation" cellpadding="0" cellspacing="0">${rows.join('')}</table>
</td></tr>
</table>
</td></tr>
`;
}

function sectionHtml({ tone, title, rows, more }: Section): string {
  const { ink, wash } = tones[tone];
  const lines = rows.map(
    (row) =>
      `<tr><td class="what line" style="padding:10px 12px 10px 0;border-bottom:1px solid #e6eaee;vertical-align:top;"><a href="${esc(row.url)}" style="text-decoration:none;color:inherit;"><span class="ink" style="font-size:15px;line-height:1.5;color:#1b2129;">${esc(row.title)}</span></a>` +
      `<div class="soft" style="font-size:12px;line-height:1.6;color:#6b7480;">${esc(row.detail)}</div></td>` +
      `<td class="due soft line" align="right" style="padding:12px 0 10px;border-bottom:1px solid #e6eaee;vertical-align:top;white-space:nowrap;font-size:13px;line-height:1.5;color:#6b7480;">${row.due === null ? '' : esc(row.due)}</td></tr>`,
  );
  const rest =
    more === null
      ? ''
      : `<tr><td colspan="2" class="soft" style="padding:10px 0 0;font-size:13px;color:#6b7480;">${esc(more)}</td></tr>`;
  return `<tr><td class="pad" style="padding:18px 32px 4px;">
<span class="${tone}" style="display:inline-block;padding:3px 10px;border-radius:10px;background:${wash};color:${ink};font-size:13px;font-weight:600;line-height:1.4;">${esc(title)}</span>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:4px;">${lines.join('')}${rest}</table>
</td></tr>
`;
}

/** A date in a sentence stays on one line. */
function unbroken(text: string): string {
  return esc(text).replace(/\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}/g, '<span style="white-space:nowrap;">$&</span>');
}

function esc(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
