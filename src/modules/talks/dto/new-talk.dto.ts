import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { words, type Words } from '../../../platform/words/words.js';
import { CivilDate, OptionalText, Text } from '../../../../workflows/kit/texts.js';

export const talkKinds = ['groupMeeting', 'interview', 'briefing', 'feedbackMeeting', 'oneToOne'] as const;
export type TalkKind = (typeof talkKinds)[number];

export const talkKindWords: Readonly<Record<TalkKind, Words>> = {
  groupMeeting: words('组务会', 'team meeting'),
  interview: words('约谈', 'interview'),
  briefing: words('通报', 'briefing'),
  feedbackMeeting: words('反馈会', 'feedback meeting'),
  oneToOne: words('个别谈话', 'one-to-one talk'),
};

/** What was demanded of whom, by when: of an organisation, of an account, or of whoever the words name. */
export class DemandDto {
  @Field('要求', 'demand', { widget: 'longText' })
  @Text(2000)
  text: string;

  @Field('落实单位', 'organisation that answers for it', { widget: 'organisation' })
  @IsOptional()
  @IsUUID()
  ownerOrgId?: string;

  @Field('落实人', 'person who answers for it', { widget: 'person' })
  @IsOptional()
  @IsUUID()
  ownerUserId?: string;

  @Field('落实人（系统外，或另加说明）', 'who answers for it, in words', { widget: 'text' })
  @OptionalText(200)
  owner?: string;

  @Field('完成时限', 'due on', { widget: 'date' })
  @IsOptional()
  @CivilDate()
  dueOn?: string;
}

/** What a record says; the whole of it, demands included. */
export class TalkTextDto {
  @Field('类别', 'kind', { widget: 'choice', values: talkKindWords })
  @IsIn(talkKinds)
  kind: TalkKind;

  @Field('日期', 'held on', { widget: 'date' })
  @CivilDate()
  heldOn: string;

  @Field('参加人员', 'who was there', { widget: 'list' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  attendees: string[];

  @Field('记录', 'record', { widget: 'longText' })
  @Text(20_000)
  record: string;

  @Field('提出的要求', 'demands', { widget: 'list' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DemandDto)
  demands?: DemandDto[];
}

/** The record of a meeting or a talk, on an inspection or on a case. */
export class NewTalkDto extends TalkTextDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;
}

/** Whether a demand is met. */
export class DemandDoneDto {
  @IsBoolean()
  done: boolean;
}
