import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../kit/fields.js';
import { progresses, resultKinds, verdicts, type Progress, type ResultKind, type Verdict } from '../../terms.js';
import { CivilDate, DistinctBy, Ids, isGiven, OptionalIds, OptionalText, Text } from '../../../kit/texts.js';

const resultLabels = Object.fromEntries(Object.entries(resultKinds).map(([kind, { label }]) => [kind, label]));

/** A countable result: so many of this kind, in the kind's own unit. */
export class Result {
  @Field('成果类型', 'kind of result', { widget: 'choice', values: resultLabels })
  @IsIn(Object.keys(resultKinds))
  kind: ResultKind;

  @Field('数量', 'count')
  @IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1_000_000_000_000)
  count: number;

  @Field('数量为“至少”', 'the count is a lower bound', { widget: 'confirm' })
  @IsOptional()
  @IsBoolean()
  atLeast?: boolean;
}

/** How far one measure has come. */
export class MeasureProgress {
  @Field('措施', 'measure', { widget: 'choice' })
  @IsUUID()
  measureId: string;

  @Field('进展', 'progress', { widget: 'choice', values: progresses })
  @IsIn(Object.keys(progresses))
  progress: Progress;

  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText()
  note?: string;

  @Field('成果', 'results', { widget: 'list', of: () => Result })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  results?: Result[];

  @Field('证据', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** The unit's report on where it stands. */
export class ReportProgress {
  @Field('进展情况', 'report', { widget: 'longText' })
  @Text()
  text: string;

  @Field('各项措施进展', 'measures', { widget: 'list', of: () => MeasureProgress })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @DistinctBy('measureId')
  @ValidateNested({ each: true })
  measures?: MeasureProgress[];

  @Field('证据', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** The application to close; the head signs by sending it. */
export class SubmitForReview {
  @Field('整改结果', 'result', { widget: 'longText' })
  @Text()
  result: string;

  @Field('成果', 'results', { widget: 'list', of: () => Result })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  results?: Result[];

  @Field('证据', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** One body's opinion in a joint review. */
export class GiveOpinion {
  @Field('意见', 'verdict', { widget: 'choice', values: verdicts })
  @IsIn(Object.keys(verdicts))
  verdict: Verdict;

  @Field('不足之处', 'what is missing', { widget: 'longText' })
  @ValidateIf((opinion: GiveOpinion) => opinion.verdict === 'disagree' || isGiven(opinion.missing))
  @Text()
  missing?: string;

  @Field('说明（回避的写明缘由）', 'note, or which conflict keeps the body out', { widget: 'longText' })
  @ValidateIf((opinion: GiveOpinion) => opinion.verdict === 'abstain' || isGiven(opinion.note))
  @Text()
  note?: string;
}

/** What else must be done before the result can be accepted. */
export class Return {
  @Field('补充整改要求', 'further requirements', { widget: 'longText' })
  @Text()
  requirements: string;
}

/** The quarterly check-in of a sustained issue. */
export class CheckIn {
  @Field('坚持情况', 'how it is kept up', { widget: 'longText' })
  @Text()
  text: string;

  @Field('证据', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** The unit asks for a later limit. */
export class RequestExtension {
  @Field('延期理由', 'reason', { widget: 'longText' })
  @Text()
  reason: string;

  @Field('申请延期至', 'new date', { widget: 'date' })
  @CivilDate()
  newDate: string;
}

/** Evidence put on record at any time. */
export class AttachEvidence {
  @Field('证据', 'evidence', { widget: 'evidence' })
  @Ids(1, 50)
  evidenceIds: string[];

  @Field('措施', 'measure', { widget: 'choice' })
  @IsOptional()
  @IsUUID()
  measureId?: string;

  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText()
  note?: string;
}
