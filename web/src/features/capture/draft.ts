import type { components } from '../../api/generated.js';
import { now } from '../../time/moments.js';

export type NewIssue = components['schemas']['OpenIssueDto'];

/**
 * Where a draft stands:
 * - `open`: being written; kept on the device, never sent;
 * - `kept`: finished, waits for the net;
 * - `sending`: on its way;
 * - `sent`: the server has all of it;
 * - `refused`: the server took it, or one of its photos, not; stays until it is corrected or deleted.
 */
export type DraftState = 'open' | 'kept' | 'sending' | 'sent' | 'refused';

/** Why the server did not take something, in the person's language. */
export interface Refusal {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** The field that is wrong, as `theme`, where it is one. */
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

/** An inspection as far as a draft needs it. */
export interface InspectionRef {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly officeId: string;
  /** First and last day of the team on site, `YYYY-MM-DD`. */
  readonly onSiteFrom: string | null;
  readonly onSiteUntil: string | null;
}

/** A photo of a draft; its content is kept apart. */
export interface Photo {
  /** The Idempotency-Key of its upload as well. */
  readonly id: string;
  readonly name: string;
  /** RFC 3339; absent where the picture does not tell. */
  readonly capturedAt?: string;
  readonly evidenceId?: string;
  readonly refusal?: Refusal;
}

/** A finding as it was logged on site, before and after it is sent. */
export interface Draft {
  /** The Idempotency-Key of the issue as well: sent twice, it is one issue. */
  readonly id: string;
  readonly accountId: string;
  readonly state: DraftState;
  readonly createdAt: string;
  readonly inspection?: InspectionRef;
  readonly title: string;
  readonly finding: string;
  readonly theme: string;
  readonly severity?: NewIssue['severity'];
  readonly place: string;
  readonly method: string;
  readonly manifestations: readonly string[];
  readonly photos: readonly Photo[];
  /** The language in which refusals are told. */
  readonly language: 'zh' | 'en';
  /** When it was first sent; from then on its text stays as it is until the server has answered. */
  readonly attemptedAt?: string;
  /** The body that was sent then: a repeated request must be the very same, also by a newer version of the page. */
  readonly asked?: string;
  readonly caseId?: string;
  readonly number?: string;
  readonly sentAt?: string;
  readonly refusal?: Refusal;
}

export const maxTitle = 200;
/** A title that fits a line of the ledger. Characters. */
const handyTitle = 40;
/** Answers to repeated requests are kept for seven days by the server; after six a repeat might count as new. */
const surelyOnceMs = 6 * 24 * 3_600_000;

/** A UUID also where the page is served without encryption, where the browser offers no `randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An empty draft, to be written on. */
export function newDraft(accountId: string, language: Draft['language'], from: Partial<Draft> = {}): Draft {
  return {
    id: newId(),
    accountId,
    state: 'open',
    createdAt: now().toISOString(),
    inspection: from.inspection,
    title: '',
    finding: '',
    theme: '',
    place: from.place ?? '',
    method: '',
    manifestations: [],
    photos: [],
    language,
  };
}

/** Whether nothing would be lost without it. */
export function isBlank({ title, finding, manifestations, photos }: Draft): boolean {
  return photos.length === 0 && [title, finding, ...manifestations].every((text) => text.trim() === '');
}

/** The title that was given, else the first sentence of the finding, shortened. */
export function titleOf({ title, finding }: Pick<Draft, 'title' | 'finding'>): string {
  if (title.trim() !== '') return title.trim();
  const [first = ''] = finding.trim().split(/[。！？!?；;\n]|\.\s/, 1);
  const letters = [...first.trim()];
  return letters.length > handyTitle ? `${letters.slice(0, handyTitle - 1).join('')}…` : letters.join('');
}

/** What is still missing before it can be sent. */
export function missing(draft: Draft): ('inspection' | 'finding' | 'theme')[] {
  const found: ('inspection' | 'finding' | 'theme')[] = [];
  if (draft.inspection === undefined) found.push('inspection');
  if (titleOf(draft) === '') found.push('finding');
  if (draft.theme.trim() === '') found.push('theme');
  return found;
}

/** The body of `POST /issues`; without manifestations of their own the finding is the one. */
export function issueOf(draft: Draft): NewIssue {
  const { inspection, severity } = draft;
  if (inspection === undefined) throw new Error('a draft without an inspection is not sent');
  const [finding, place, method] = [draft.finding, draft.place, draft.method].map((text) => text.trim());
  const manifestations = draft.manifestations.map((text) => text.trim()).filter((text) => text !== '');
  return {
    inspectionId: inspection.id,
    title: titleOf(draft),
    finding: finding ?? '',
    theme: draft.theme.trim(),
    ...(severity !== undefined && { severity }),
    ...(place !== '' && { place }),
    ...(method !== '' && { method }),
    manifestations: (manifestations.length > 0 ? manifestations : [finding ?? '']).map((text) => ({ text })),
  };
}

/** Whether its text may still be changed: not once the server may have taken it. */
export function isEditable({ state, caseId, attemptedAt }: Draft): boolean {
  return caseId === undefined && (state === 'open' || state === 'refused' || (state === 'kept' && attemptedAt === undefined));
}

/** Whether it is to be sent by itself. */
export const isWaiting = ({ state }: Draft): boolean => state === 'kept' || state === 'sending';

/** Whether it would be lost with this device. */
export const isUnsent = (draft: Draft): boolean => draft.state !== 'sent' && !(draft.state === 'open' && isBlank(draft));

/** Whether so much time passed since it was first sent that the server may no longer know it again. */
export function isUnsure({ attemptedAt, caseId }: Draft, today: Date): boolean {
  return attemptedAt !== undefined && caseId === undefined && today.getTime() - Date.parse(attemptedAt) > surelyOnceMs;
}

/** The inspection that is meant where none was chosen yet: the only one on site today, or the only one at all. */
export function likelyOf(inspections: readonly InspectionRef[], today: string): InspectionRef | undefined {
  const onSite = inspections.filter(
    ({ onSiteFrom, onSiteUntil }) => (onSiteFrom ?? today) <= today && today <= (onSiteUntil ?? ''),
  );
  if (onSite.length === 1) return onSite[0];
  return inspections.length === 1 ? inspections[0] : undefined;
}
