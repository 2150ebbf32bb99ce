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
import { CivilDate, OptionalIds, Text } from '../../../../workflows/issue/v1/payloads/texts.js';

/** What a partner is brought in for: themes of the inspection's issues, single issues, or both; never everything. */
export class PartnerScopeDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  themes?: string[];

  @OptionalIds(500)
  caseIds?: string[];
}

/** An organisation that works on an inspection together with its team. */
export class BringInDto {
  @IsUUID()
  organisationId: string;

  @Text(1000)
  purpose: string;

  /** The last day, `YYYY-MM-DD`. */
  @CivilDate()
  until: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => PartnerScopeDto)
  scope: PartnerScopeDto;
}
