import { choice, day, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { ScopedOrganisation } from './coverage.js';

const kinds = {
  province: words('省', 'province'),
  city: words('市', 'city'),
  county: words('县（市、区）', 'county'),
  township: words('乡镇（街道）', 'township'),
  village: words('村（社区）', 'village'),
  partyOrganisation: words('党组织', 'party organisation'),
  department: words('部门', 'department'),
  enterprise: words('企业', 'enterprise'),
  oversightBody: words('监督机关', 'oversight body'),
  none: words('无', 'none'),
};

/** Who is in scope of a term, and who was inspected, as a spreadsheet. */
export const scopeSheet: Sheet<ScopedOrganisation> = {
  title: words('应巡察组织', 'Scope of the term'),
  columns: [
    text(words('组织', 'Organisation'), ({ name }) => name, 36),
    choice(words('类别', 'Kind'), kinds, ({ kind }) => kind, 14),
    choice(words('层级', 'Level'), kinds, ({ level }) => level, 14),
    day(words('本届巡察日期', 'Inspected in the term'), ({ inspectedOn }) => inspectedOn, 14),
    day(words('最近巡察日期', 'Last inspected'), ({ lastInspectedOn }) => lastInspectedOn, 14),
  ],
};
