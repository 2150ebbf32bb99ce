import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const keyMissing = defineProblem(
  503,
  'referrals.no-key',
  words('线索移交未启用：线索密钥未配置', 'Referrals are off: there is no key for clues'),
  words(
    '请由运维人员设置 CLUE_KEY（更换过密钥的，还须设置 CLUE_KEYS_BEFORE）后重新启动。',
    'The operator must set CLUE_KEY (and CLUE_KEYS_BEFORE after a change of keys) and start anew.',
  ),
);

/** Said at the start and by the health of a product that has no key. */
export const referralsOff = words(
  '线索移交未启用：生产环境使用外部数据库时须设置 CLUE_KEY（32 字节，十六进制或 base64），否则无法密封线索。',
  'Referrals of clues are off: in production on a database of its own the product needs CLUE_KEY (32 bytes in hex or base64) to seal them.',
);

export const notReceived = defineProblem(
  409,
  'referrals.not-received',
  words('线索尚未接收或已办结', 'The referral is not received yet, or is over'),
);
