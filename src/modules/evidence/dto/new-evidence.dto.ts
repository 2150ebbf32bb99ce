import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsCivilDate, IsInstant } from '../../../platform/http/date-fields.js';

/** What comes with a file that is handed in as evidence. */
export class NewEvidenceDto {
  @IsUUID()
  caseId: string;

  /** The measure of that case which the file proves. */
  @IsOptional()
  @IsUUID()
  measureId?: string;

  /** When the picture was taken, the paper signed. */
  @IsOptional()
  @IsInstant()
  capturedAt?: string;

  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  place?: string;

  /** When what the file shows takes effect, as of a new institution. */
  @IsOptional()
  @IsCivilDate()
  effectiveDate?: string;
}
