import { words, type Words } from './words.js';

/** Words of forms. */
export const actionsWords = {
  'action.submit': words('提交', 'Submit'),
  'action.cancel': words('取消', 'Cancel'),
  'action.done': words('已办理：{label}', 'Done: {label}'),
  'action.nothing': words('无需填写，确认后即提交。', 'Nothing to fill in; it is sent as you confirm.'),
  'action.conflict': words('您打开后，案件有了新变化', 'The case has changed since you opened it'),
  'action.conflictHint': words(
    '您填写的内容还在。请看过变化，再决定是否提交。',
    'What you wrote is still here. Read what changed, then decide.',
  ),
  'action.again': words('看过了，仍然提交', 'I have read it; submit anyway'),
  'action.optional': words('选填', 'optional'),
  'action.gone': words('此操作现已不能办理。', 'This can no longer be done.'),
  'form.required': words('请填写{label}', 'Please fill in: {label}'),
  'form.choose': words('请选择', 'Choose'),
  'form.add': words('添加{label}', 'Add: {label}'),
  'form.remove': words('移除', 'Remove'),
  'form.searchHint': words('输入名称查找', 'Type a name to search'),
  'form.tagsHint': words('输入后回车，可填多项', 'Press Enter after each'),
  'form.noChoice': words('没有可选项', 'Nothing to choose from'),
} as const satisfies Record<string, Words>;
