import { caseIdentity, caseTimes } from '../../engine/cases/case.sheet.js';
import { choice, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { referralKindWords } from './dto/new-referral.dto.js';
import type { ReferralView } from './referrals.queries.js';

/** Referrals as a spreadsheet, as the list shows them: never with their words. */
export const referralSheet: Sheet<ReferralView> = {
  title: words('线索移交', 'Referrals'),
  columns: [
    ...caseIdentity,
    choice(words('移送类别', 'Kind'), referralKindWords, ({ kind }) => kind),
    text(words('接收单位', 'Receiving body'), ({ to }) => to.name, 24),
    choice(words('办理结果', 'Result'), {}, ({ result }) => result),
    ...caseTimes,
  ],
};
