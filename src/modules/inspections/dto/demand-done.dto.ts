import { IsString, Matches, MaxLength } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';

/** What came of a demand. */
export class DemandDoneDto {
  @Field('落实情况', 'result', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(5000)
  result: string;
}
