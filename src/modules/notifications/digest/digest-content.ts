import { words, type Words } from '../../../platform/words/words.js';

/** A case in a digest. */
export interface DigestItem {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  /** RFC 3339; null where no limit runs. */
  readonly dueAt: string | null;
  readonly state: Words;
}

export const digestSections = {
  overdue: words('已超期', 'Overdue'),
  dueSoon: words('10 日内到期', 'Due within 10 days'),
  news: words('昨日以来新增', 'New since yesterday'),
} as const satisfies Record<string, Words>;
export type DigestSection = keyof typeof digestSections;

/** What a morning's digest says to one person: how many in each section, and the most pressing of them. */
export interface DigestContent {
  /** Civil date. */
  readonly date: string;
  readonly sections: readonly {
    readonly section: DigestSection;
    readonly total: number;
    readonly items: readonly DigestItem[];
  }[];
}
