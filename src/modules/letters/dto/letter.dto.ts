import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { letterKinds, letterKindWords, type LetterKind } from '../letter.js';

/** A letter that was sent. */
export class NewLetterDto {
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('文种', 'kind', { widget: 'choice', values: letterKindWords })
  @IsIn(letterKinds)
  kind: LetterKind;

  @Field('文号', 'number', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  number?: string;

  @Field('标题', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  @Field('内容', 'content', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(20_000)
  content: string;

  @Field('主送单位', 'addressee', { widget: 'organisation' })
  @IsUUID()
  addresseeId: string;

  @Field('移交典型共性问题', 'hands over problems that several units share', { widget: 'confirm' })
  @IsOptional()
  @IsBoolean()
  sharedProblem?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  caseIds?: string[];

  @IsOptional()
  @IsUUID()
  campaignId?: string;

  @Field('发出日期', 'sent on', { widget: 'date' })
  @IsCivilDate()
  sentOn: string;

  /** Two months after it was sent where it is left out. source: product §4, reply to a recommendation */
  @Field('回复期限', 'reply due on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  replyDueOn?: string;
}

/** What the addressee answered. */
export class LetterAnswerDto {
  @Field('回复', 'answer', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(20_000)
  answer: string;

  @Field('回复日期', 'answered on', { widget: 'date' })
  @IsCivilDate()
  answeredOn: string;
}
