import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { dutyKinds, type DutyKind } from '../duty.js';

/** What an organisation must, must not, or may do. */
export class DutyDto {
  @IsUUID()
  organisationId: string;

  @IsIn(dutyKinds)
  kind: DutyKind;

  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  text: string;

  /** The rule on which it rests. */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  basis?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  themes?: string[];

  @IsOptional()
  @IsCivilDate()
  validFrom?: string;

  @IsOptional()
  @IsCivilDate()
  validUntil?: string;
}
