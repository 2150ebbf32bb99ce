import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CivilDate, Text } from '../../../../workflows/issue/v1/payloads/texts.js';

export const talkKinds = ['groupMeeting', 'interview', 'briefing', 'feedbackMeeting', 'oneToOne'] as const;
export type TalkKind = (typeof talkKinds)[number];

/** What was demanded of whom, by when. */
export class DemandDto {
  @Text(2000)
  text: string;

  @Text(200)
  owner: string;

  @IsOptional()
  @CivilDate()
  dueOn?: string;
}

/** The record of a meeting or a talk, on an inspection or on a case. */
export class NewTalkDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsIn(talkKinds)
  kind: TalkKind;

  @CivilDate()
  heldOn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  attendees: string[];

  @Text(20_000)
  record: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DemandDto)
  demands?: DemandDto[];
}

/** Whether a demand is met. */
export class DemandDoneDto {
  @IsBoolean()
  done: boolean;
}
