import { getMetadataStorage } from 'class-validator';
import type { Category, EventAudience, EventInfo, WorkflowDefinition } from './definition.js';
import { mermaid } from './diagram.js';
import { fields, type PayloadClass } from './fields.js';
import { parties, relationWords, roles, type PermissionRule } from './people.js';
import { clauseWords } from '../rules/clause-words.js';
import { label, type Label } from './words.js';

const categoryWords: Readonly<Record<Category, Label>> = {
  open: label('办理中', 'open'),
  waiting: label('等待他方', 'waiting'),
  closed: label('已结束', 'closed'),
};

/** Who reads an event in the history. */
export const audienceWords: Readonly<Record<EventAudience, Label>> = {
  everyone: label('看得到案件的所有人', 'everyone who sees the case'),
  inspection: label('巡察一方', 'the inspection side'),
  leadership: label('巡察一方及领导小组', 'the inspection side and the leadership'),
  office: label('本巡察办', "the case's office alone"),
};

/** All that a workflow says of itself on one Markdown page: its picture in both languages, its states, its events, its conditions. */
export function referencePage(definition: WorkflowDefinition): string {
  const { title, name, version } = definition;
  const sections = [
    `# ${both(title)} · \`${name}@${version}\``,
    '由流程定义生成，请勿手工修改（`npm run generate`）。 / Generated from the definition; not to be edited by hand.',
    ...pictures(definition),
    heading(label('状态', 'States')),
    table(['path', '中文', 'English', 'category', 'whose turn', 'the unit may know'], stateRows(definition)),
    heading(label('指引', 'Guidance')),
    table(['path', '中文', 'English', 'waits for', 'limits'], guideRows(definition)),
    heading(label('事件', 'Events')),
    table(
      ['type', '中文 / English', 'who may send it', 'payload', 'not by', 'who reads it in the history'],
      eventRows(definition),
    ),
    heading(label('条件', 'Conditions')),
    table(['name', '中文', 'English'], conditionRows(definition)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function pictures(definition: WorkflowDefinition): string[] {
  return (['zh', 'en'] as const).map((language) => `\`\`\`mermaid\n${mermaid(definition, language)}\`\`\``);
}

function stateRows({ states, words }: WorkflowDefinition): string[][] {
  const steps = Object.entries(states).map(
    ([
      path,
      {
        label: { zh, en },
        category,
        turn,
        disclosed,
      },
    ]) => [code(path), zh, en, both(categoryWords[category]), both(parties[turn]), disclosed ? '✓' : ''],
  );
  const others = Object.entries(words).filter(([path]) => path.includes('.'));
  return [...steps, ...others.map(([path, { zh, en }]) => [code(path), zh, en, '', '', ''])];
}

function guideRows({ guides }: WorkflowDefinition): string[][] {
  return Object.entries(guides).map(([path, { help, awaits, limits }]) => [
    code(path),
    help.zh,
    help.en,
    awaits.map(code).join(', '),
    limits.map((clause) => both(clauseWords[clause])).join('<br>'),
  ]);
}

function eventRows(definition: WorkflowDefinition): string[][] {
  return Object.entries(definition.events).map(([type, info]) => [
    code(type),
    both(info.label),
    lines(senders(info.permissions)),
    lines(payloadFields(info.payload, info.sealed)),
    lines((info.apartFrom ?? []).map((group) => both(definition.people[group]?.label ?? label(group, group)))),
    both(audienceWords[audienceOf(info)]),
  ]);
}

const audienceOf = ({ audience }: EventInfo): EventAudience => audience ?? 'everyone';

function conditionRows({ conditions }: WorkflowDefinition): string[][] {
  return Object.entries(conditions).map(([name, { label: words }]) => [code(name), words.zh, words.en]);
}

/** One line for each relation to the case and place in it, with the roles that may act there. */
function senders(rules: readonly PermissionRule[]): string[] {
  const scopeOf = ({ relation, in: areas = [] }: PermissionRule) =>
    [both(relationWords[relation]), ...areas.map((area) => code(area))].join(' ');
  const scopes = [...new Set(rules.map(scopeOf))];
  return scopes.map((scope) => {
    const names = rules.filter((rule) => scopeOf(rule) === scope).map(({ role }) => both(roles[role]));
    return `${names.join(', ')} (${scope})`;
  });
}

function payloadFields(payload: PayloadClass, sealed: readonly string[] = []): string[] {
  return [...fields(payload)].map(([name, { label: words, of }]) => {
    const marks = `${isOptional(payload, name) ? '?' : ''}${sealed.includes(name) ? ' 🔒' : ''}`;
    const inner = of === undefined ? '' : ` { ${payloadFields(of()).join('; ')} }`;
    return `${code(name)}${marks} ${both(words)}${inner}`;
  });
}

/** Whether a field may be left out, always or under a condition. */
function isOptional(payload: PayloadClass, field: string): boolean {
  return getMetadataStorage()
    .getTargetValidationMetadatas(payload, '', false, false)
    .some(({ propertyName, type }) => propertyName === field && type === 'conditionalValidation');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const heading = (words: Label): string => `## ${both(words)}`;
const both = ({ zh, en }: Label): string => `${zh} / ${en}`;
const code = (text: string): string => `\`${text}\``;
const lines = (texts: readonly string[]): string => texts.join('<br>');
