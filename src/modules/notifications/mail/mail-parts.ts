import type { Language } from '../../../platform/words/words.js';
import { clockText, dateText } from '../clock-text.js';
import { digestSections, type DigestContent, type DigestItem } from '../digest/digest-content.js';
import { notificationKinds } from '../kinds.js';
import { wordingOf, type Told } from '../wording.js';

/** How pressing a part looks. */
export type Tone = 'late' | 'soon' | 'calm';

/** One card of a mail. */
export interface Card {
  readonly tone: Tone;
  readonly label: string;
  readonly title: string;
  readonly text: string | null;
  /** `责任单位`, `云州市住建局`. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly url: string;
}

/** A table of a mail: a section of the digest. */
export interface Section {
  readonly tone: Tone;
  readonly title: string;
  readonly rows: readonly {
    readonly title: string;
    readonly detail: string;
    readonly due: string | null;
    readonly url: string;
  }[];
  /** `另有 12 件`; null where all are shown. */
  readonly more: string | null;
}

/** Everything that a mail says, before it is laid out as HTML or as text. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  /** What a list of mails shows beside the subject. */
  readonly preview: string;
  readonly greeting: string;
  readonly cards: readonly Card[];
  readonly sections: readonly Section[];
  readonly button: { readonly text: string; readonly url: string };
  readonly footer: readonly string[];
  readonly unsubscribe: { readonly text: string; readonly url: string } | null;
}

/** What a mail is about. */
export interface MailInput {
  readonly language: Language;
  readonly name: string;
  readonly told: readonly (Told & { readonly caseId: string })[];
  readonly digest: DigestContent | null;
  /** As people reach the product. */
  readonly baseUrl: string;
  /** Absent where everything in the mail is mandatory. */
  readonly unsubscribeUrl: string | null;
}

const mostCards = 30;

/** Puts a mail into words. The most pressing comes first and gives the subject. */
export function mailContent(input: MailInput): MailContent {
  const { language, name, digest, baseUrl, unsubscribeUrl } = input;
  const zh = language === 'zh';
  const pressing = Object.keys(notificationKinds);
  const told = input.told.toSorted((one, other) => pressing.indexOf(one.kind) - pressing.indexOf(other.kind));
  const cards = told.slice(0, mostCards).map((each) => cardOf(each, language, baseUrl));
  const sections =
    digest === null ? [] : digest.sections.filter(({ total }) => total > 0).map((each) => sectionOf(each, language, baseUrl));
  const hidden = told.length - cards.length;
  const one = told.length === 1 && digest === null ? cards[0] : undefined;
  return {
    language,
    subject: subjectOf(cards, told.length, digest, language),
    preview: previewOf(cards, digest, language),
    greeting: zh ? `${name}，您好：` : `Dear ${name},`,
    cards,
    sections,
    button:
      one !== undefined
        ? { text: zh ? '查看并办理' : 'Open the case', url: one.url }
        : { text: zh ? '打开我的待办' : 'Open my work', url: `${baseUrl}/work` },
    footer: [
      ...(hidden > 0 ? [zh ? `另有 ${hidden} 条，见系统消息。` : `${hidden} more in your inbox.`] : []),
      zh ? '此邮件由闭环系统在工作时间自动发送，请勿直接回复。' : 'Bihuan sent this in office hours. Please do not reply to it.',
      ...(unsubscribeUrl === null
        ? [
            zh
              ? '时限提醒、超期预警、督办和约谈属于履职通知，不能退订。'
              : 'Limits, overdue alerts, urging letters and interviews are part of the duty and can not be unsubscribed from.',
          ]
        : []),
    ],
    unsubscribe:
      unsubscribeUrl === null
        ? null
        : { text: zh ? '退订非必收通知' : 'Unsubscribe from what is not mandatory', url: unsubscribeUrl },
  };
}

function cardOf(told: Told & { readonly caseId: string }, language: Language, baseUrl: string): Card {
  const { payload } = told;
  const { label, title, text } = wordingOf(told, language);
  const zh = language === 'zh';
  const due = payload.dueAt === null ? null : clockText(payload.dueAt, language);
  const facts: Card['facts'] = [
    [zh ? '编号' : 'Number', payload.number],
    [zh ? '责任单位' : 'Unit', payload.unit],
    [zh ? '当前环节' : 'Step', payload.state[language]],
    [zh ? '时限' : 'Limit', due ?? ''],
  ];
  return {
    tone: told.level?.startsWith('overdue') === true ? 'late' : told.level !== null || told.kind === 'urged' ? 'soon' : 'calm',
    label,
    title,
    text,
    facts: facts.filter(([, value]) => value !== ''),
    url: `${baseUrl}/cases/${told.caseId}`,
  };
}

function sectionOf({ section, total, items }: DigestContent['sections'][number], language: Language, baseUrl: string): Section {
  const more = total - items.length;
  return {
    tone: section === 'overdue' ? 'late' : section === 'dueSoon' ? 'soon' : 'calm',
    title: `${digestSections[section][language]} (${total})`,
    rows: items.map((item) => rowOf(item, language, baseUrl)),
    more: more === 0 ? null : language === 'zh' ? `另有 ${more} 件` : `${more} more`,
  };
}

function rowOf({ caseId, number, title, unit, dueAt, state }: DigestItem, language: Language, baseUrl: string) {
  return {
    title,
    detail: [number, unit, state[language]].filter((part) => part !== '').join(' · '),
    due: dueAt === null ? null : dateText(dueAt, language),
    url: `${baseUrl}/cases/${caseId}`,
  };
}

function subjectOf(cards: readonly Card[], count: number, digest: DigestContent | null, language: Language): string {
  const zh = language === 'zh';
  const [first] = cards;
  if (first === undefined) {
    const date = digest === null ? '' : dateText(digest.date, language);
    const totals = totalsOf(digest, language);
    return zh ? `【每日待办】${date}：${totals}` : `[Daily digest] ${date}: ${totals}`;
  }
  const subject = zh ? `【${first.label}】${first.title}` : `[${first.label}] ${first.title}`;
  if (count === 1) return subject;
  return zh ? `${subject}（等 ${count} 条）` : `${subject} (and ${count - 1} more)`;
}

function previewOf(cards: readonly Card[], digest: DigestContent | null, language: Language): string {
  const [first] = cards;
  if (first === undefined) return totalsOf(digest, language);
  return [first.text, ...first.facts.map(([name, value]) => `${name} ${value}`)].filter((part) => part !== null).join(' · ');
}

function totalsOf(digest: DigestContent | null, language: Language): string {
  const parts = (digest?.sections ?? []).map(({ section, total }) => `${digestSections[section][language]} ${total}`);
  return parts.join(language === 'zh' ? '，' : ', ');
}
