import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { Field } from '../../../kit/fields.js';
import { label } from '../../../kit/words.js';
import { revisitOutcomes, type RevisitOutcome } from '../../terms.js';
import { CivilDate, isGiven, OptionalIds, OptionalText, Text } from '../../../kit/texts.js';

/** When somebody goes back to look. */
export class PlanRevisit {
  @Field('计划回访日期', 'planned for', { widget: 'date' })
  @CivilDate()
  plannedOn: string;

  @Field('回访安排', 'arrangement', { widget: 'longText' })
  @OptionalText()
  note?: string;
}

/** What was found on going back. */
export class ReportRevisit {
  @Field('回访结论', 'outcome', { widget: 'choice', values: revisitOutcomes })
  @IsIn(Object.keys(revisitOutcomes))
  outcome: RevisitOutcome;

  @Field('回访情况', 'what was found', { widget: 'longText' })
  @Text()
  note: string;

  @Field('反弹理由', 'ground of the rebound', { widget: 'longText' })
  @ValidateIf((report: ReportRevisit) => report.outcome === 'rebound' || isGiven(report.ground))
  @Text()
  ground?: string;

  @Field('证据', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** An archived issue is taken up again: a new cycle. */
export class Reopen {
  @Field('重启理由', 'ground', { widget: 'longText' })
  @Text()
  ground: string;

  @Field('依据', 'basis', { widget: 'longText' })
  @Text()
  basis: string;

  @Field('确认重启（开始新一轮整改）', 'I confirm that a new cycle starts', { widget: 'confirm' })
  @Equals(true)
  confirm: true;
}

/** A text for everybody who sees the case. */
export class Comment {
  @Field('内容', 'text', { widget: 'longText' })
  @Text()
  text: string;
}

/** An interview (约谈): when, with whom, what was said and what was demanded. */
export class Interview {
  @Field('约谈日期', 'held on', { widget: 'date' })
  @CivilDate()
  heldOn: string;

  @Field('参加人员', 'who was there', { widget: 'list' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  participants: string[];

  @Field('约谈记录', 'record', { widget: 'longText' })
  @Text()
  record: string;

  @Field('提出的要求', 'what was demanded', { widget: 'longText' })
  @OptionalText()
  demands?: string;
}

/** Who answers for the case in the unit: the post first, then the person in it. */
export class AssignOwner {
  @Field('责任岗位', 'post', { widget: 'post' })
  @IsUUID()
  postId: string;

  @Field('责任人', 'person', { widget: 'person' })
  @IsOptional()
  @IsUUID()
  userId?: string;

  @Field('交接说明', 'hand-over note', { widget: 'longText' })
  @OptionalText()
  handoverNote?: string;
}

/** The two limits that may run at once. */
const limitsMeant = { case: label('整改时限', 'the limit of the case'), step: label('本环节时限', 'the limit of the step') };

/** Sent by the clock: the limit that it is about. */
export class ClockSignal {
  @Field('时限', 'limit', { values: limitsMeant })
  @IsIn(['case', 'step'])
  limit: 'case' | 'step';

  @Field('应办结时间', 'due at')
  @OptionalText(40)
  dueAt?: string;

  @Field('级别', 'level')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3)
  level?: number;
}
