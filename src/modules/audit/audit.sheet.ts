import { moment, number, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { AuditEvent } from './audit.queries.js';

/** The audit as a spreadsheet, with the hashes that chain it. */
export const auditSheet: Sheet<AuditEvent> = {
  title: words('审计记录', 'Audit'),
  columns: [
    number(words('序号', 'No.'), ({ seq }) => seq),
    moment(words('时间', 'At'), ({ at }) => at),
    text(words('账号', 'Account'), ({ actor }) => actor.username),
    text(words('姓名', 'Name'), ({ actor }) => actor.name),
    text(words('操作', 'Action'), ({ action }) => action, 26),
    text(words('对象类型', 'Kind of target'), ({ target }) => target.type),
    text(words('对象', 'Target'), ({ target }) => target.name ?? target.id, 30),
    text(words('操作前', 'Before'), ({ before }) => json(before), 40),
    text(words('操作后', 'After'), ({ after }) => json(after), 40),
    text(words('请求编号', 'Request'), ({ requestId }) => requestId, 38),
    text(words('前一条哈希', 'Hash before'), ({ previousHash }) => previousHash, 30),
    text(words('哈希', 'Hash'), ({ hash }) => hash, 30),
  ],
};

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
