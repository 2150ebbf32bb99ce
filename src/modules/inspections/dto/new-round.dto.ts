import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';

/** A round (轮次) to be opened in a term. */
export class NewRoundDto {
  @IsUUID()
  termId: string;

  /** The how-manieth round of the term, from 1. */
  @IsInt()
  @Min(1)
  @Max(999)
  number: number;

  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  title: string;

  /** Name of the rule pack from which the limits of the round's issues come, such as `inspection-county`. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  rulePack: string;

  /** Version of the rule pack; the newest where it is left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  rulePackVersion?: number;

  @IsOptional()
  @IsCivilDate()
  startsOn?: string;

  @IsOptional()
  @IsCivilDate()
  endsOn?: string;
}
