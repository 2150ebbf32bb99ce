import { ArrayMaxSize, Equals, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { OptionalIds, OptionalText, Text } from '../../../kit/texts.js';
import { Field } from '../../../kit/fields.js';
import { detectability, grades, type Detectability, type Grade } from '../../terms.js';

/** The unit's report on its rectification (集中整改进展情况报告), signed by its head. source: domain §1.3 */
export class ReportProgress {
  @Field('整改进展情况报告', 'progress report', { widget: 'longText' })
  @Text(20_000)
  report: string;

  @Field('佐证材料', 'evidence', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];

  @Field('本人对报告真实性负责', 'I answer for the truth of this report', { widget: 'confirm' })
  @Equals(true)
  truthful: true;
}

/** What is missing from a progress report. */
export class ReturnProgress {
  @Field('补充要求', 'requirements', { widget: 'longText' })
  @Text()
  requirements: string;
}

/** What the rectification is worth as a whole. */
export class Evaluate {
  @Field('评估等次', 'grade', { widget: 'choice', values: grades })
  @IsIn(Object.keys(grades))
  grade: Grade;

  @Field('评估意见', 'opinion', { widget: 'longText' })
  @Text()
  opinion: string;
}

/** What the next round should look at. */
export class Lesson {
  @Field('编号', 'id')
  @IsOptional()
  @IsUUID()
  id?: string;

  @Field('经验教训', 'lesson', { widget: 'longText' })
  @Text(1000)
  text: string;

  @Field('主题', 'theme', { widget: 'text' })
  @Text(100)
  theme: string;
}

/** The retrospective of an inspection (一巡一复盘). source: product §5 */
export class Retrospect {
  @Field('能否更早发现', 'could it have been found earlier', { widget: 'choice', values: detectability })
  @IsIn(Object.keys(detectability))
  detectableEarlier: Detectability;

  @Field('根本原因', 'root cause', { widget: 'longText' })
  @Text()
  rootCause: string;

  @Field('制度漏洞', 'gap in the rules', { widget: 'longText' })
  @OptionalText()
  ruleGap?: string;

  @Field('防范措施', 'prevention', { widget: 'longText' })
  @Text()
  prevention: string;

  @Field('经验教训', 'lessons', { widget: 'list', of: () => Lesson, entities: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  lessons?: Lesson[];

  @Field('纳入检查清单', 'check list that takes up the lessons')
  @IsOptional()
  @IsUUID()
  checkListId?: string;
}

/** A text for everybody who sees the inspection. */
export class Comment {
  @Field('内容', 'text', { widget: 'longText' })
  @Text()
  text: string;
}
