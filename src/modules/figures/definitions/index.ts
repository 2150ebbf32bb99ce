import { words } from '../../../platform/words/words.js';
import type { FigureDefinition, RateDefinition } from '../figure.js';
import { ending } from './ending.js';
import { flow } from './flow.js';
import { results } from './results.js';
import { standing } from './standing.js';
import { stays } from './stays.js';
import { warnings } from './warnings.js';

/** Every figure that is counted, by the name that addresses use: dashboard, reports and lists know no other definition. */
export const figures = { ...standing, ...warnings, ...flow, ...ending, ...results, ...stays } as const satisfies Record<
  string,
  FigureDefinition
>;
export type FigureName = keyof typeof figures;

const rate = (zh: string, en: string, definitionZh: string, definitionEn: string, of: FigureName, base: FigureName) => ({
  label: words(zh, en),
  definition: words(definitionZh, definitionEn),
  of,
  in: base,
});

/** Every share of one figure in another. */
export const rates = {
  closingRate: rate(
    '销号率',
    'Closing rate',
    '销号率 = 期内销号 ÷ 期内到期应销号；提前销号较多时可超过 100%。',
    'Closed in the period ÷ due in the period; above 100% where much is closed ahead of its limit.',
    'closed',
    'due',
  ),
  onTimeRate: rate(
    '按期率',
    'On-time rate',
    '按期率 = 期内到期且按期销号 ÷ 期内到期应销号。',
    'Due in the period and closed on time ÷ due in the period.',
    'closedOnTime',
    'due',
  ),
  returnRate: rate(
    '退回率',
    'Return rate',
    '退回率 = 期内被退回整改 ÷ 期内作出销号决定。',
    'Returned in the period ÷ closings decided in the period.',
    'returned',
    'decided',
  ),
  extensionRate: rate(
    '延期率',
    'Extension rate',
    '延期率 = 期内延期后到期 ÷ 期内到期应销号。',
    'Due in the period after an extension ÷ due in the period.',
    'dueExtended',
    'due',
  ),
  reboundRate: rate(
    '反弹率',
    'Rebound rate',
    '反弹率 = 期内回访反弹 ÷ 期内完成回访。',
    'Rebounded on revisit in the period ÷ revisited in the period.',
    'rebounded',
    'revisited',
  ),
} as const satisfies Record<string, RateDefinition>;
export type RateName = keyof typeof rates;
