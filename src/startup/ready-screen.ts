import { columnsOf, padded, table } from '../platform/terminal/layout.js';
import type { Pen } from '../platform/terminal/pen.js';
import type { Words } from '../platform/words/words.js';
import type { Announcement } from './announcement.js';

/** The announcement for somebody at a terminal, in both languages. */
export function readyScreen(announcement: Announcement, pen: Pen, columns: number): string {
  const { url, docs, database, dataDir, contents, startedInMs } = announcement;
  const seconds = (startedInMs / 1000).toFixed(1);
  const title = `${pen.paint('title', '闭环 Bihuan')}  ${pen.paint('good', '已就绪 ready')}  ${pen.paint('muted', `${seconds} s`)}`;
  const place = database === 'embedded' ? dataDir : 'DATABASE_URL';
  const facts = table([
    [pen.paint('muted', '地址 Address'), pen.paint('accent', url)],
    [pen.paint('muted', '接口 API'), docs],
    [pen.paint('muted', '案件 Cases'), holdings(contents)],
    [pen.paint('muted', '数据 Data'), place],
  ]);
  const blocks = [[title], facts, accountLines(announcement, pen), tryLines(announcement, pen, columns)];
  const last = pen.paint('muted', '按 Ctrl-C 停止 · Ctrl-C stops it');
  const lines = [...blocks.flatMap((block) => (block.length === 0 ? [] : [...block, ''])), last];
  return `\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n\n`;
}

function holdings({ cases, published }: Announcement['contents']): string {
  const count = cases.toLocaleString('en');
  return published === 0
    ? count
    : `${count}（公开报道 published ${published.toLocaleString('en')}，其余为合成数据 others synthetic）`;
}

function accountLines({ accounts }: Announcement, pen: Pen): string[] {
  if (accounts.length === 0) return [];
  const passwords = new Set(accounts.map(({ password }) => password));
  const [only] = passwords;
  const one = passwords.size === 1 && only !== undefined ? only : undefined;
  const heading = `${pen.paint('strong', '演示账号 Demo accounts')}${one === undefined || one === null ? '' : `    密码 password  ${pen.paint('strong', one)}`}`;
  const rows = accounts.map(({ username, roleLabel, organisation, password }) => [
    pen.paint('accent', username),
    both(roleLabel),
    organisation,
    ...(one === undefined ? [password ?? pen.paint('muted', '密码已改 changed')] : []),
  ]);
  const forgotten =
    one === null
      ? [
          pen.paint(
            'muted',
            '密码为首次启动时所示；DEMO_PASSWORD 可重设 · as shown at the first start; DEMO_PASSWORD sets it anew',
          ),
        ]
      : [];
  return [heading, ...table(rows).map((line) => `  ${line}`), ...forgotten];
}

function tryLines({ try: suggestions }: Announcement, pen: Pen, columns: number): string[] {
  const labels = suggestions.map(({ label }) => both(label));
  const widest = Math.max(...labels.map(columnsOf));
  const fits = suggestions.every(({ how }) => widest + columnsOf(how) + 9 <= columns);
  const rows = suggestions.flatMap(({ how }, index) => {
    const label = labels[index] ?? '';
    const command = pen.paint('accent', how);
    return fits ? [`  ${index + 1}  ${padded(label, widest)}  ${command}`] : [`  ${index + 1}  ${label}`, `     ${command}`];
  });
  return [pen.paint('strong', '试一试 Three things to try'), ...rows];
}

const both = ({ zh, en }: Words) => `${zh} ${en}`;
