import { choice, day, moment, number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { EvidenceWithUses } from './evidence.js';

const audiences = { everyone: words('案件各方', 'everyone on the case'), inspection: words('巡察方', "the inspection's side") };

/** The evidence of a case as a spreadsheet. */
export const evidenceSheet: Sheet<EvidenceWithUses> = {
  title: words('证据清单', 'Evidence'),
  columns: [
    text(words('文件名', 'File'), ({ name }) => name, 36),
    text(words('类型', 'Media type'), ({ mediaType }) => mediaType, 20),
    number(words('大小（字节）', 'Bytes'), ({ size }) => size, 12),
    text(words('拍摄地点', 'Place'), ({ place }) => place, 24),
    moment(words('拍摄时间', 'Captured'), ({ capturedAt }) => capturedAt),
    day(words('生效日期', 'Effective'), ({ effectiveDate }) => effectiveDate),
    choice(words('可见范围', 'Seen by'), audiences, ({ audience }) => audience),
    text(words('上传人', 'Uploaded by'), ({ uploadedBy }) => uploadedBy.name),
    moment(words('上传时间', 'Uploaded'), ({ uploadedAt }) => uploadedAt),
    several(words('同一文件还用于', 'Also used in'), ({ alsoUsedIn }) => alsoUsedIn.map(({ number: used }) => used), 24),
    text(words('SHA-256', 'SHA-256'), ({ sha256 }) => sha256, 66),
  ],
};
