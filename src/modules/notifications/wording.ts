import { warningWords, type WarningLevel } from '../../../workflows/rules/pack.js';
import type { Language, Words } from '../../platform/words/words.js';
import { clockText } from './clock-text.js';
import { notificationKinds, type LimitKind, type NotificationKind } from './kinds.js';

/** What a notification remembers of its event and its case, as they were then. */
export interface Remembered {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly office: string;
  readonly state: Words;
  /** RFC 3339; null where no limit runs, or its calendar is not loaded. */
  readonly dueAt: string | null;
  /** Where a date was moved: what it was before. */
  readonly wasDueAt?: string | null;
  /** Who did what is told of; null for the clock. */
  readonly actor: string | null;
  /** What they wrote. */
  readonly text: string | null;
  readonly proposesInterview: boolean;
  /** The title in English, where the product itself wrote it. */
  readonly titleEn?: string;
}

/** A notification without its addressee. */
export interface Told {
  readonly kind: NotificationKind;
  readonly level: WarningLevel | null;
  readonly limit: LimitKind | null;
  readonly payload: Remembered;
}

/** A notification in words. */
export interface Wording {
  /** `一级超期`: what kind of word it is. */
  readonly label: string;
  /** What, and by when: good as a subject. */
  readonly title: string;
  /** What somebody wrote, or what is proposed; null where the title says all. */
  readonly text: string | null;
}

const short: Readonly<Record<NotificationKind, Words>> = {
  overdue: { zh: '超期', en: 'Overdue' },
  reminder: { zh: '提醒', en: 'Reminder' },
  urged: { zh: '督办', en: 'Urged' },
  interviewed: { zh: '约谈', en: 'Interview' },
  handedOver: { zh: '移交', en: 'Handed over' },
  yourTurn: { zh: '待办', en: 'Your turn' },
  datesChanged: { zh: '时限调整', en: 'Date moved' },
  demand: { zh: '要求', en: 'Demand' },
  product: { zh: '系统', en: 'Product' },
  commented: { zh: '留言', en: 'Comment' },
};

/** The words of a notification, in both languages from one place: inbox, mail, robots. */
export function wordingOf(told: Told, language: Language): Wording {
  const label = (told.level === null ? short[told.kind] : warningWords[told.level])[language];
  const title = language === 'zh' ? chinese(told) : english(told);
  return { label, title, text: textOf(told, language) };
}

/** The name of a kind for lists of wishes. */
export const kindLabel = (kind: NotificationKind, language: Language): string => notificationKinds[kind].label[language];

function chinese({ kind, limit, payload }: Told): string {
  const { title, state, unit, actor } = payload;
  const due = payload.dueAt === null ? null : clockText(payload.dueAt, 'zh');
  const what = limit === 'step' ? `“${title}”${state.zh}环节` : `“${title}”`;
  switch (kind) {
    case 'reminder':
      return due === null ? `${what}即将到期` : `${what}应于${due}前${limit === 'step' ? '办结' : '整改到位'}`;
    case 'overdue':
      return due === null ? `${what}已超期` : `${what}已超期，应于${due}前${limit === 'step' ? '办结' : '整改到位'}`;
    case 'urged':
      return `${actor ?? ''}对“${title}”发出督办函`;
    case 'interviewed':
      return `${actor ?? ''}就“${title}”进行了约谈`;
    case 'commented':
      return `${actor ?? ''}在“${title}”中留言`;
    case 'datesChanged': {
      const was = payload.wasDueAt ?? null;
      return `${what}的时限由${was === null ? '待定' : clockText(was, 'zh')}调整为${due ?? '待定'}`;
    }
    case 'demand':
      return due === null ? title : `${title}（应于${due}前办结）`;
    case 'product':
      return title;
    case 'handedOver':
      return due === null ? `“${title}”已移交${unit}` : `“${title}”已移交${unit}，请于${due}前签收`;
    case 'yourTurn':
      return due === null ? `“${title}”待您办理：${state.zh}` : `“${title}”待您办理：${state.zh}，请于${due}前办结`;
  }
}

function english({ kind, limit, payload }: Told): string {
  const { title, state, unit, actor } = payload;
  const due = payload.dueAt === null ? null : clockText(payload.dueAt, 'en');
  const what = limit === 'step' ? `The step "${state.en}" of "${title}"` : `"${title}"`;
  switch (kind) {
    case 'reminder':
      return due === null ? `${what} is due soon` : `${what} is due by ${due}`;
    case 'overdue':
      return due === null ? `${what} is overdue` : `${what} is overdue: it was due by ${due}`;
    case 'urged':
      return `${actor ?? 'Somebody'} sent an urging letter about "${title}"`;
    case 'interviewed':
      return `${actor ?? 'Somebody'} held an interview about "${title}"`;
    case 'commented':
      return `${actor ?? 'Somebody'} commented on "${title}"`;
    case 'datesChanged': {
      const was = payload.wasDueAt ?? null;
      return `${what} is now due ${due === null ? 'on a day not known yet' : `by ${due}`} (before: ${was === null ? 'not known' : clockText(was, 'en')})`;
    }
    case 'demand':
      return due === null ? title : `${title} (due by ${due})`;
    case 'product':
      return payload.titleEn ?? title;
    case 'handedOver':
      return due === null
        ? `"${title}" was handed over to ${unit}`
        : `"${title}" was handed over to ${unit}: sign for it by ${due}`;
    case 'yourTurn':
      return due === null ? `"${title}" waits for you: ${state.en}` : `"${title}" waits for you: ${state.en}, due by ${due}`;
  }
}

function textOf({ payload }: Told, language: Language): string | null {
  if (payload.text !== null) return payload.text;
  if (!payload.proposesInterview) return null;
  return language === 'zh' ? '建议约谈责任单位主要负责人。' : 'An interview with the head of the unit is proposed.';
}
