import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { words } from '../../../platform/words/words.js';

/** Who handles a working paper, all of them. */
export class HandlersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  userIds: string[];
}

/** A piece of evidence and what it proves. */
export class ProofDto {
  @IsUUID()
  evidenceId: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  proves: string;
}

/** The evidence list of a working paper, the whole of it, in its order. */
export class ProofsDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique((proof: ProofDto) => proof.evidenceId)
  @ValidateNested({ each: true })
  @Type(() => ProofDto)
  evidence: ProofDto[];
}

/** A meeting of the team on a working paper. */
export class GroupMeetingDto {
  @Field('日期', 'held on', { widget: 'date' })
  @IsCivilDate()
  heldOn: string;

  /** Those of the team who were there. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attendeeIds: string[];

  @Field('会议决定', 'decision', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  decision: string;
}

const formatWords = words(
  '须以 {seq:N} 结尾（N 为位数，1 到 6），其前须是数字以外的文字，可用 {term} {round} {unit} {year}，如 {term}-{round}-{unit}-{seq:3}',
  'must end in {seq:N} (N digits, 1 to 6) after a character that is no digit, and may use {term} {round} {unit} {year}, as {term}-{round}-{unit}-{seq:3}',
);

/** How an office numbers its papers, and how many handlers each must have before it is submitted. */
export class WorkingPaperSchemeDto {
  @IsString()
  @MaxLength(100)
  // The running number stands last and after no digit: so two different beginnings can never make the same number.
  @Matches(/^(?:[^{}]|\{(?:term|round|unit|year)\})*[^{}\d]\{seq:[1-6]\}$/u, {
    context: { code: 'not-a-format', words: formatWords },
  })
  format: string;

  /** Absent: a paper wants two, and is submitted all the same with fewer. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  handlers?: number;
}
