import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { dutyKinds, dutyKindWords, type DutyKind } from '../duty.js';

/** What an organisation must, must not, or may do. */
export class DutyDto {
  @Field('单位', 'organisation', { widget: 'organisation' })
  @IsUUID()
  organisationId: string;

  @Field('清单', 'list', { widget: 'choice', values: dutyKindWords })
  @IsIn(dutyKinds)
  kind: DutyKind;

  @Field('内容', 'text', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  text: string;

  /** The rule on which it rests. */
  @Field('依据', 'basis', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  basis?: string;

  @Field('主题', 'themes', { widget: 'list' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  themes?: string[];

  @Field('生效日期', 'valid from', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  validFrom?: string;

  @Field('失效日期', 'valid until', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  validUntil?: string;
}
