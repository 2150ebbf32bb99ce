import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { CivilDate, OptionalIds, Text } from '../../../../workflows/kit/texts.js';

/** What a partner is brought in for: themes of the inspection's issues, single issues, or both; never everything. */
export class PartnerScopeDto {
  @Field('主题', 'themes of issues', { widget: 'list' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  themes?: string[];

  @Field('具体问题', 'single issues', { widget: 'case' })
  @OptionalIds(500)
  caseIds?: string[];
}

/** An organisation that works on an inspection together with its team. */
export class BringInDto {
  @Field('联动单位', 'organisation', { widget: 'organisation' })
  @IsUUID()
  organisationId: string;

  @Field('联动事项', 'purpose', { widget: 'longText' })
  @Text(1000)
  purpose: string;

  /** The last day, `YYYY-MM-DD`. */
  @Field('截止日期', 'until', { widget: 'date' })
  @CivilDate()
  until: string;

  @Field('可查看的范围（主题和具体问题至少填一项）', 'what it may see (themes, issues or both)')
  @IsDefined()
  @ValidateNested()
  @Type(() => PartnerScopeDto)
  scope: PartnerScopeDto;
}
