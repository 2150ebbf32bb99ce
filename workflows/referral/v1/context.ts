export type ReferralResult = 'established' | 'notEstablished' | 'pending';

/** What opens a referral. Neither the clue nor where it came from stands here: both are kept in the sealed store. */
export interface ReferralInput {
  readonly title: string;
  readonly officeId: string;
  readonly toOrgId: string;
}

export interface ReferralContext {
  readonly title: string;
  readonly officeId: string;
  readonly toOrgId: string;
  /** What the receiving body has found: a flag and no more. */
  readonly result: ReferralResult | null;
  /** Whether the receiving body was told of it: from then on it knows of the referral, whatever becomes of it. */
  readonly transferred: boolean;
  readonly endedAt: string | null;
}

/** The state of a referral at its very beginning: sealed at the office. */
export const initialContext = ({ title, officeId, toOrgId }: ReferralInput): ReferralContext => ({
  title,
  officeId,
  toOrgId,
  result: null,
  transferred: false,
  endedAt: null,
});
