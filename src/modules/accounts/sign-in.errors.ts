import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const badCredentials = defineProblem(
  401,
  'auth.bad-credentials',
  words('用户名或密码不正确', 'The username or the password is wrong'),
);

export const accountLocked = defineProblem(
  423,
  'auth.locked',
  words('账号已被锁定', 'The account is locked'),
  words(
    '密码连续错误次数过多，请在 {seconds} 秒后重试，或联系安全管理员解锁。',
    'Too many wrong passwords in a row. Try again in {seconds} seconds, or ask the security administrator.',
  ),
);

export const passwordChangeRequired = defineProblem(
  403,
  'auth.password-change-required',
  words('请先修改密码', 'Change the password first'),
  words(
    '初始密码只能用来登录一次并改成自己的密码（POST /auth/password）。',
    'A first password is only good for choosing one of your own (POST /auth/password).',
  ),
);

export const wrongPassword = defineProblem(422, 'auth.wrong-password', words('当前密码不正确', 'The current password is wrong'));

export const sessionRequired = defineProblem(
  403,
  'auth.session-required',
  words('请用密码登录后再操作', 'Sign in with the password for this'),
  words('凭访问令牌不能再签发令牌或修改密码。', 'A token can neither make another token nor change the password.'),
);

export const tokenNotFound = defineProblem(404, 'auth.token-not-found', words('没有这个令牌', 'No such token'));

export const expiryPassed = defineProblem(
  422,
  'auth.expiry-passed',
  words('到期时间须在将来', 'The expiry must lie in the future'),
);
