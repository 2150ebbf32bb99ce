import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';

/** What was suggested at one training. */
export class NewSuggestionsDto {
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('培训班', 'training', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  training: string;

  @Field('日期', 'made on', { widget: 'date' })
  @IsCivilDate()
  madeOn: string;

  @Field('建议', 'suggestions', { widget: 'list' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(2000, { each: true })
  texts: string[];
}
