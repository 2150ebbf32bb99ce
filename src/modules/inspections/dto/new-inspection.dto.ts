import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { inspectionModes, teamPositions, type InspectionMode, type TeamPosition } from '../inspection-words.js';

/** A person on the team. */
export class TeamMemberDto {
  @IsUUID()
  userId: string;

  @IsIn(teamPositions)
  position: TeamPosition;
}

/** An inspection of one unit, to be planned in a round. */
export class NewInspectionDto {
  @IsUUID()
  roundId: string;

  /** The organisation that is inspected. */
  @IsUUID()
  unitId: string;

  @IsIn(inspectionModes)
  mode: InspectionMode;

  /** Made of the unit's name and the mode when it is left out. */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title?: string;

  /** First day on site. */
  @IsOptional()
  @IsCivilDate()
  onSiteFrom?: string;

  /** Last day on site, included. */
  @IsOptional()
  @IsCivilDate()
  onSiteUntil?: string;

  /** The team; one of them at most leads it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberDto)
  members?: TeamMemberDto[];
}
