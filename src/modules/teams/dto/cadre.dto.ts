import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { tieKinds, type TieKind } from '../avoidance.js';
import { skills, type Skill } from '../cadre.js';

/** What the pool keeps of a person, the whole of it. */
export class CadreDto {
  /** The office of the pool; may be left out by who works for one office only. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(skills.length)
  @IsIn(skills, { each: true })
  skills: Skill[];

  @IsOptional()
  @IsCivilDate()
  availableFrom?: string;

  @IsOptional()
  @IsCivilDate()
  availableUntil?: string;

  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  note?: string;
}

/** What binds a person to an organisation. */
export class TieDto {
  @IsIn(tieKinds)
  kind: TieKind;

  @IsUUID()
  organisationId: string;

  @IsOptional()
  @IsCivilDate()
  from?: string;

  @IsOptional()
  @IsCivilDate()
  until?: string;

  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  note?: string;
}
