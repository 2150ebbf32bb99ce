import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { pastModes, type PastMode } from '../coverage.js';

/** An inspection that was over before the product kept it. */
export class PastInspectionDto {
  @IsUUID()
  roundId: string;

  @IsUUID()
  organisationId: string;

  @IsIn(pastModes)
  mode: PastMode;

  /** Its last day on site. */
  @IsCivilDate()
  endedOn: string;

  /** Where that is written. */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  source?: string;
}

/** Past inspections of rounds of one term. */
export class PastInspectionsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => PastInspectionDto)
  inspections: PastInspectionDto[];
}
