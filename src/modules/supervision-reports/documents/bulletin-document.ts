import type { Cell, OfficialDocument } from '../../../platform/documents/official-document.js';
import { chineseQuarter } from '../../../platform/words/chinese.js';
import type { BulletinContent } from '../content.js';
import { rankingRules, unrankedRule } from '../ranking.js';
import { heading, nameIn, paragraph, signed, standing, table } from './layout.js';
import { overview } from './quarterly-document.js';

const rules = Object.entries(rankingRules);

/** A bulletin (通报) on how the units of a quarter compare. */
export function bulletinDocument({ issued, ranks, quarter }: BulletinContent): OfficialDocument {
  const { basis } = quarter;
  const rows = ranks.map(({ place, unitId, score, parts }): Cell[] => [
    place === null ? '—' : String(place),
    nameIn(basis, unitId),
    ...rules.map(([name]) => (place === null ? '—' : (parts[name] ?? 0).toFixed(1))),
    score === null ? '—' : score.toFixed(1),
  ]);
  const named = (list: readonly string[]) => list.map((id) => nameIn(basis, id)).join('、');
  const best = ranks.filter(({ place }) => place === 1).map(({ unitId }) => unitId);
  const pressing = ranks.filter(({ figures }) => figures.overdue > 0).map(({ unitId }) => unitId);
  return {
    title: `关于${chineseQuarter(basis.quarter)}巡察整改情况的通报`,
    letterhead: `${nameIn(basis, basis.officeId)}文件`,
    recipient: '各有关单位',
    ...signed(basis, issued),
    body: [
      standing(issued),
      heading(1, '总体情况'),
      ...overview(quarter),
      heading(1, '各单位排名'),
      table('各单位整改情况排名', ['名次', '单位', ...rules.map(([, { label }]) => label.zh), '总分'], rows, [
        { width: 8, align: 'center' },
        { width: 30 },
        ...rules.map(() => ({ width: 13, align: 'center' as const })),
        { width: 10, align: 'center' },
      ]),
      heading(1, '排名规则'),
      ...rules.map(([, { label, rule }]) => paragraph([{ text: `${label.zh}：`, bold: true }, { text: `${rule.zh}。` }])),
      paragraph(unrankedRule.zh),
      heading(1, '工作要求'),
      ...(best.length === 0 ? [] : [paragraph(`${named(best)}整改工作走在前列，予以通报表扬。`)]),
      ...(pressing.length === 0 ? [] : [paragraph(`${named(pressing)}存在超期未销号问题，请逐件查明原因，限期整改到位。`)]),
      paragraph('各单位要对照排名查找差距，压实整改责任，确保问题按期销号、不反弹。'),
    ],
  };
}
