import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { words, type Words } from '../../../platform/words/words.js';
import { OptionalText, Text } from '../../../../workflows/kit/texts.js';

export const referralKinds = ['discipline', 'audit', 'finance', 'other'] as const;
export type ReferralKind = (typeof referralKinds)[number];

export const referralKindWords: Readonly<Record<ReferralKind, Words>> = {
  discipline: words('纪检监察', 'discipline'),
  audit: words('审计', 'audit'),
  finance: words('财政', 'finance'),
  other: words('其他', 'another body'),
};

/** A clue to be transferred. */
export class NewReferralDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  issueId?: string;

  @Field('移送类别', 'kind', { widget: 'choice', values: referralKindWords })
  @IsIn(referralKinds)
  kind: ReferralKind;

  @Field('接收单位', 'receiving body', { widget: 'organisation' })
  @IsUUID()
  toOrgId: string;

  @Field('线索内容（密封）', 'the clue (sealed)', { widget: 'longText' })
  @Text(20_000)
  clue: string;

  @Field('反映人（密封）', 'informant (sealed)', { widget: 'longText' })
  @OptionalText(2000)
  informant?: string;
}

/** What the receiving body writes back. */
export class ReferralReplyDto {
  @Field('办理情况（密封）', 'reply (sealed)', { widget: 'longText' })
  @Text(20_000)
  text: string;
}
