import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const keyMissing = defineProblem(
  503,
  'referrals.no-key',
  words('线索密钥未配置', 'There is no key for clues'),
  words('请由运维人员设置 CLUE_KEY（及 CLUE_KEYS_BEFORE）。', 'The operator must set CLUE_KEY (and CLUE_KEYS_BEFORE).'),
);

export const notReceived = defineProblem(
  409,
  'referrals.not-received',
  words('线索尚未接收或已办结', 'The referral is not received yet, or is over'),
);
