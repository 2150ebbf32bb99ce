import { day, number, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { Campaign } from './campaign.js';

/** Campaigns as a spreadsheet. */
export const campaignSheet: Sheet<Campaign> = {
  title: words('专项行动', 'Campaigns'),
  columns: [
    text(words('专项行动', 'Campaign'), ({ title }) => title, 40),
    day(words('开始日期', 'Starts on'), ({ startsOn }) => startsOn),
    day(words('结束日期', 'Ends on'), ({ endsOn }) => endsOn),
    number(words('重点单位', 'Units'), ({ progress }) => progress.units.value),
    number(words('已清零单位', 'Units cleared'), ({ progress }) => progress.cleared.value),
    number(words('民生实事', 'Livelihood matters'), ({ progress }) => progress.livelihoodMatters.value),
    number(words('建议书', 'Letters'), ({ progress }) => progress.letters.value),
    number(words('建章立制', 'Institutions'), ({ progress }) => progress.institutions.value),
  ],
};
