import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';

/** A mission to be set up; rounds and inspections of other offices are attached to it later. */
export class NewMissionDto {
  @Field('任务名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  /** The leading office; the caller's own where it is left out. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  /** The leading office's own round. */
  @IsOptional()
  @IsUUID()
  roundId?: string;

  /** What all who take part look at. */
  @IsOptional()
  @IsUUID()
  checkListId?: string;
}

/** A round to be attached to a mission. */
export class AttachRoundDto {
  @IsUUID()
  roundId: string;
}

/** A single inspection to be attached to a mission. */
export class AttachInspectionDto {
  @IsUUID()
  inspectionId: string;
}
