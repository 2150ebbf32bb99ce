import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';

/** A term (届) to be opened. */
export class NewTermDto {
  /** The inspection office whose term it is; may be left out by who works for one office only. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  /** The how-manieth term of the office, from 1. */
  @Field('第几届', 'number')
  @IsInt()
  @Min(1)
  @Max(999)
  number: number;

  @Field('名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  title: string;

  @Field('开始日期', 'starts on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  startsOn?: string;

  @Field('结束日期', 'ends on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  endsOn?: string;
}
