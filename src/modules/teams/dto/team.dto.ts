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
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { teamPositions, type TeamPosition } from '../team.js';

/** A person on the roster. */
export class RosterMemberDto {
  @IsUUID()
  userId: string;

  @IsIn(teamPositions)
  position: TeamPosition;
}

/** Why somebody may inspect a unit although a tie speaks against it, and who said so. */
export class AvoidanceOverrideDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;

  /** The account of who approved it: another officer, or one of the leadership. */
  @IsUUID()
  approvedBy: string;
}

/** The whole roster of an inspection: one leader, deputies, members. */
export class TeamDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RosterMemberDto)
  members: RosterMemberDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => AvoidanceOverrideDto)
  override?: AvoidanceOverrideDto;
}

/** By whose authority a team inspects (授权任职). */
export class AuthorisationDto {
  /** Who authorised it, such as the leading group. */
  @Field('授权机关', 'authorised by', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  authorisedBy: string;

  @Field('授权文号', 'number', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  number: string;

  @Field('授权日期', 'authorised on', { widget: 'date' })
  @IsCivilDate()
  authorisedOn: string;

  /** What the team may inspect. */
  @Field('授权范围', 'scope', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  scope: string;
}
