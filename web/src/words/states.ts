import { words, type Words } from './words.js';

/** Words of loading, failing and finding nothing. */
export const statesWords = {
  'state.loading': words('正在加载', 'Loading'),
  'state.failed': words('没有读到数据', 'This could not be read'),
  'state.retry': words('重试', 'Try again'),
  'state.offline': words('网络已断开，恢复后自动更新。', 'You are offline; the page updates when the net returns.'),
  'state.noPermission': words('您没有权限', 'You may not do this'),
  'state.notFound': words('没有找到', 'Not found'),
  'state.notFoundHint': words('地址有误，或您无权查看。', 'The address is wrong, or you may not see it.'),
  'state.unreachable': words('连接不上服务器', 'The server can not be reached'),
  'state.broken': words('这个页面没能显示', 'This page could not be shown'),
  'state.notHere': words('这个页面离线时打不开', 'This page can not be opened without a net'),
  'state.brokenHint': words('其他页面不受影响，联网后再试一次。', 'Other pages still work; try again with a net.'),
  'state.home': words('回到首页', 'Go home'),
  'state.noCases': words('此账号只管理系统，不办理案件', 'This account runs the system; it handles no cases'),
  'state.noCasesHint': words('管理工作在“管理”页面。', 'Your work is on the page Administration.'),
} as const satisfies Record<string, Words>;
