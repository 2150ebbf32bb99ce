import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../kit/fields.js';
import { disputeGrounds, horizons, measureKinds, type DisputeGround, type Horizon, type MeasureKind } from '../../terms.js';
import { CivilDate, Ids, isGiven, OptionalText, Text } from '../../../kit/texts.js';

/** The hand-over of a confirmed issue to the responsible unit. */
export class HandOver {
  @Field('整改要求', 'what is asked', { widget: 'longText' })
  @OptionalText()
  requirement?: string;

  @Field('会审单位', 'reviewing bodies', { widget: 'organisation' })
  @IsOptional()
  @Ids(1, 5)
  reviewBodies?: string[];
}

/** The bodies that will judge the plan and the result; each gives one opinion. */
export class NameReviewBodies {
  @Field('会审单位', 'reviewing bodies', { widget: 'organisation' })
  @Ids(1, 5)
  reviewBodies: string[];

  @Field('仅限正在进行的会审', 'for the review that is running alone', { widget: 'confirm' })
  @IsOptional()
  @IsBoolean()
  onlyNow?: boolean;
}

/** The unit's objection to the hand-over. */
export class Dispute {
  @Field('异议类型', 'ground', { widget: 'choice', values: disputeGrounds })
  @IsIn(Object.keys(disputeGrounds))
  ground: DisputeGround;

  @Field('说明', 'explanation', { widget: 'longText' })
  @Text()
  explanation: string;

  @Field('所依据的清单条目', 'entry of the duty catalogue', { widget: 'duty' })
  @IsOptional()
  @IsUUID()
  dutyId?: string;
}

/** The office keeps the issue where it is, with its answer to the objection. */
export class Uphold {
  @Field('答复', 'answer', { widget: 'longText' })
  @Text()
  answer: string;
}

/** The issue goes to another unit. */
export class Reassign {
  @Field('改派单位', 'new unit', { widget: 'organisation' })
  @IsUUID()
  unitId: string;

  @Field('理由', 'ground', { widget: 'longText' })
  @Text()
  ground: string;
}

/** A measure of the plan: it answers manifestations, and has an owner, a date or the sustained flag, and a check standard. */
export class MeasureDraft {
  @Field('编号', 'id')
  @IsOptional()
  @IsUUID()
  id?: string;

  @Field('整改措施', 'measure', { widget: 'longText' })
  @Text()
  text: string;

  @Field('对应的具体表现', 'manifestations answered', { widget: 'choice' })
  @Ids(1, 50)
  manifestationIds: string[];

  @Field('措施类型', 'kinds', { widget: 'choice', values: measureKinds })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(Object.keys(measureKinds), { each: true })
  kinds?: MeasureKind[];

  @Field('时效', 'horizon', { widget: 'choice', values: horizons })
  @IsIn(Object.keys(horizons))
  horizon: Horizon;

  @Field('责任人', 'owner', { widget: 'text' })
  @Text(200)
  owner: string;

  @Field('完成时限', 'due on', { widget: 'date' })
  @ValidateIf((measure: MeasureDraft) => measure.sustained !== true || isGiven(measure.dueOn))
  @CivilDate()
  dueOn?: string;

  @Field('长期坚持', 'sustained', { widget: 'confirm' })
  @IsOptional()
  @IsBoolean()
  sustained?: boolean;

  @Field('验收标准', 'check standard', { widget: 'longText' })
  @Text(1000)
  checkStandard: string;
}

/** The rectification plan (整改方案). */
export class SubmitPlan {
  @Field('整改目标', 'goal', { widget: 'longText' })
  @OptionalText()
  goal?: string;

  @Field('整改措施', 'measures', { widget: 'list', of: () => MeasureDraft, entities: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  measures: MeasureDraft[];
}
