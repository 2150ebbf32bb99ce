import { caseIdentity, caseTimes } from '../../engine/cases/case.sheet.js';
import { choice, number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { ReviewView } from './review-view.js';

const matters = {
  plan: words('整改方案', 'plan'),
  progressReport: words('整改进展报告', 'progress report'),
  closing: words('销号', 'closing'),
};
const results = { agree: words('同意', 'agrees'), disagree: words('不同意', 'disagrees') };

/** Joint reviews as a spreadsheet, with as many of the opinions as the caller may read. */
export const reviewSheet: Sheet<ReviewView> = {
  title: words('会审', 'Joint reviews'),
  columns: [
    ...caseIdentity,
    choice(words('审核事项', 'Of'), matters, ({ of }) => of, 14),
    text(words('所审案件', 'Case reviewed'), ({ subjectCase }) => `${subjectCase.number} ${subjectCase.title}`, 40),
    several(words('会审单位', 'Bodies'), ({ bodies }) => bodies.map(({ id, name }) => name ?? id), 36),
    number(words('法定家数', 'Quorum'), ({ quorum }) => quorum),
    several(
      words('意见', 'Opinions'),
      ({ opinions }) => opinions.map(({ body, verdictLabel, opinion }) => `${body.name ?? body.id}：${verdictLabel}，${opinion}`),
      60,
    ),
    choice(words('汇总结论', 'Result'), results, ({ result }) => result?.verdict),
    text(words('汇总意见', 'Merged opinion'), ({ result }) => result?.opinion, 50),
    ...caseTimes,
  ],
};
