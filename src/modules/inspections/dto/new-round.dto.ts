import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';

/** A round (轮次) to be opened in a term. */
export class NewRoundDto {
  @IsUUID()
  termId: string;

  /** The how-manieth round of the term, from 1. */
  @Field('第几轮', 'number')
  @IsInt()
  @Min(1)
  @Max(999)
  number: number;

  @Field('名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  title: string;

  /** Name of the rule pack from which the limits of the round's issues come, such as `inspection-county`. */
  @Field('规则包', 'rule pack', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  rulePack: string;

  /** Version of the rule pack; the newest where it is left out. */
  @Field('规则包版本（不填为最新）', 'version of the pack (newest if empty)')
  @IsOptional()
  @IsInt()
  @Min(1)
  rulePackVersion?: number;

  @Field('开始日期', 'starts on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  startsOn?: string;

  @Field('结束日期', 'ends on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  endsOn?: string;
}
