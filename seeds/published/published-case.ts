import type { ReferralTarget, ResultKind, RevisitOutcome } from '../../workflows/issue/terms.js';
import articlesFile from './articles.json' with { type: 'json' };
import casesFile from './cases.json' with { type: 'json' };
import officesFile from './offices.json' with { type: 'json' };

/** A real case as the press told it. What is absent is unknown. */
export interface PublishedCase {
  readonly key: string;
  /** Name of the article's file. */
  readonly source: string;
  readonly title: string;
  /** Names from the city down to the unit. */
  readonly unit: readonly string[];
  readonly office: string;
  readonly category: string;
  readonly route: 'fixedImmediately' | 'handedOver';
  readonly finding: string;
  readonly measures: readonly string[];
  readonly results?: readonly { readonly kind: ResultKind; readonly count: number; readonly atLeast?: boolean }[];
  readonly figures?: Readonly<Record<string, number | boolean>>;
  readonly referral?: ReferralTarget;
  /** The stages that the article tells of; the case stands in the last. */
  readonly lifecycle: readonly ('found' | 'fixedImmediately' | 'handedOver' | 'reviewed' | 'revisited')[];
  readonly revisit?: { readonly outcome: RevisitOutcome; readonly note?: string; readonly batch?: boolean };
  /** What the article does not state in so many words. */
  readonly inferred?: readonly string[];
  readonly inspectedAt?: string;
  readonly handedOverAt?: string;
}

/** An article and the time that it tells of, first and last day. */
export interface Article {
  readonly file: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
}

/** Where an office stands, and the rule pack by which its cases count. */
export interface PublishedOffice {
  readonly under: readonly string[];
  readonly rulePack: string;
}

export const publishedCases = casesFile.cases as unknown as readonly PublishedCase[];

export const publishedOffices = new Map<string, PublishedOffice>(Object.entries(officesFile.offices));

/** The article of a case. */
export function articleOf({ source }: PublishedCase): Article {
  const articles: Readonly<Record<string, Omit<Article, 'file'>>> = articlesFile.articles;
  const article = articles[source];
  if (article === undefined) throw new Error(`no article ${source}`);
  return { ...article, file: source };
}

/** The office of a case. */
export function officeOf({ office }: PublishedCase): PublishedOffice {
  const found = publishedOffices.get(office);
  if (found === undefined) throw new Error(`no office ${office}`);
  return found;
}

/** The limits of a village are its own, whoever inspects it; a supervision has its own, whatever it looks at. */
export function rulePackOf(published: PublishedCase): string {
  const { rulePack } = officeOf(published);
  return /(村|社区)$/.test(published.unit.at(-1) ?? '') && rulePack === 'inspection-county' ? 'inspection-village' : rulePack;
}

/** The day that stands for every deed of a case: that of the hand-over where it is stated, else the last of the article's time. */
export function dayOf(published: PublishedCase): string {
  return published.handedOverAt ?? articleOf(published).until;
}
