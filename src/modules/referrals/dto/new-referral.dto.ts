import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { OptionalText, Text } from '../../../../workflows/issue/v1/payloads/texts.js';

export const referralKinds = ['discipline', 'audit', 'finance', 'other'] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** A clue to be transferred. */
export class NewReferralDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  issueId?: string;

  @IsIn(referralKinds)
  kind: ReferralKind;

  @IsUUID()
  toOrgId: string;

  @Text(20_000)
  clue: string;

  @OptionalText(2000)
  informant?: string;
}

/** What the receiving body writes back. */
export class ReferralReplyDto {
  @Text(20_000)
  text: string;
}
