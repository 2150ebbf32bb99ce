import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { inspectionModes, modeWords, teamPositions, type InspectionMode, type TeamPosition } from '../inspection-words.js';

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
  @Field('被巡察单位', 'unit', { widget: 'organisation' })
  @IsUUID()
  unitId: string;

  @Field('方式', 'mode', { widget: 'choice', values: modeWords })
  @IsIn(inspectionModes)
  mode: InspectionMode;

  /** Made of the unit's name and the mode when it is left out. */
  @Field('名称（不填自动生成）', 'title (made for you if empty)', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title?: string;

  /** First day on site. */
  @Field('进驻日期', 'on site from', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  onSiteFrom?: string;

  /** Last day on site, included. */
  @Field('离开日期', 'on site until', { widget: 'date' })
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
