import { words, type Words } from './words.js';

/** Words of signing in and of one’s own settings. */
export const accountWords = {
  'signIn.title': words('登录', 'Sign in'),
  'signIn.username': words('账号', 'Account'),
  'signIn.password': words('密码', 'Password'),
  'signIn.submit': words('登录', 'Sign in'),
  'signIn.demo': words(
    '首次启动时，终端会打印各角色的演示账号与密码。',
    'At the first start the terminal prints a demo account for each role, with its password.',
  ),
  'signIn.lost': words(
    '登录已失效，请重新登录；登录后回到刚才的页面。',
    'Your session has ended. Sign in to go on where you were.',
  ),
  'signIn.capsLock': words('大写锁定已打开', 'Caps Lock is on'),
  'signIn.empty': words('请填写账号和密码', 'Enter account and password'),
  'signIn.offline': words('现在没有网络，联网后才能登录', 'There is no net; signing in needs one'),
  'signIn.out': words('退出登录', 'Sign out'),
  'password.title': words('请先设置自己的密码', 'First set a password of your own'),
  'password.change': words('修改密码', 'Change password'),
  'password.why': words('当前密码由管理员发放，只能用来登录这一次。', 'The present one was given out by an administrator.'),
  'password.current': words('当前密码', 'Present password'),
  'password.next': words('新密码', 'New password'),
  'password.again': words('再输一次', 'Once more'),
  'password.differ': words('两次输入不一致', 'The two are not the same'),
  'password.save': words('保存新密码', 'Save the new password'),
  'password.done': words('密码已修改', 'The password has been changed'),
  'settings.language': words('语言', 'Language'),
  'settings.appearance': words('外观', 'Appearance'),
  'settings.light': words('浅色', 'Light'),
  'settings.dark': words('深色', 'Dark'),
  'settings.system': words('跟随系统', 'As the system'),
  'settings.density': words('疏密', 'Density'),
  'settings.comfortable': words('宽松', 'Comfortable'),
  'settings.compact': words('紧凑', 'Compact'),
  'settings.roles': words('我的身份', 'My roles'),
} as const satisfies Record<string, Words>;
