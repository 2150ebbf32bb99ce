import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';

/** A term (届) to be opened. */
export class NewTermDto {
  /** The inspection office whose term it is; may be left out by who works for one office only. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  /** The how-manieth term of the office, from 1. */
  @IsInt()
  @Min(1)
  @Max(999)
  number: number;

  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  title: string;

  @IsOptional()
  @IsCivilDate()
  startsOn?: string;

  @IsOptional()
  @IsCivilDate()
  endsOn?: string;
}
