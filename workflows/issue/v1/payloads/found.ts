import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Field } from '../../../kit/fields.js';
import { referralTargets, severities, type ReferralTarget, type Severity } from '../../terms.js';
import { CivilDate, OptionalText, Text } from '../../../kit/texts.js';

/** An event that carries nothing but, at will, a remark. */
export class Remark {
  @Field('备注', 'note', { widget: 'longText' })
  @OptionalText()
  note?: string;
}

/** A manifestation (具体表现): one concrete appearance of the issue. */
export class ManifestationDraft {
  @Field('编号', 'id')
  @IsOptional()
  @IsUUID()
  id?: string;

  @Field('具体表现', 'manifestation', { widget: 'longText' })
  @Text()
  text: string;
}

/** A change of the working paper; what is left out stays. */
export class ReviseWorkingPaper {
  @Field('标题', 'title', { widget: 'text' })
  @OptionalText(200)
  title?: string;

  @Field('问题事实', 'finding', { widget: 'longText' })
  @OptionalText(20_000)
  finding?: string;

  @Field('主题', 'theme', { widget: 'text' })
  @OptionalText(100)
  theme?: string;

  @Field('严重程度', 'severity', { widget: 'choice', values: severities })
  @IsOptional()
  @IsIn(Object.keys(severities))
  severity?: Severity;

  @Field('地点', 'place', { widget: 'text' })
  @OptionalText(300)
  place?: string;

  @Field('发生日期', 'occurred on', { widget: 'date' })
  @IsOptional()
  @CivilDate()
  occurredAt?: string;

  @Field('发现方式', 'method', { widget: 'text' })
  @OptionalText(300)
  method?: string;

  @Field('具体表现', 'manifestations', { widget: 'list', of: () => ManifestationDraft, entities: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  manifestations?: ManifestationDraft[];
}

/** A checker's consent to a working paper. */
export class PassCheck {
  @Field('审核意见', 'opinion', { widget: 'longText' })
  @OptionalText()
  opinion?: string;
}

/** A written opinion that must say something. */
export class WrittenOpinion {
  @Field('意见', 'opinion', { widget: 'longText' })
  @Text()
  opinion: string;
}

/** A decision that must state its ground. */
export class Grounded {
  @Field('理由', 'ground', { widget: 'longText' })
  @Text()
  ground: string;
}

/** A clue handed to another body. The note is sealed: only the case's own office reads it. */
export class Refer {
  @Field('移送对象', 'referred to', { widget: 'choice', values: referralTargets })
  @IsIn(Object.keys(referralTargets))
  to: ReferralTarget;

  @Field('线索说明（密封）', 'the clue (sealed)', { widget: 'longText' })
  @Text()
  note: string;
}

/** The order to fix at once, while the team is on site. */
export class FixImmediately {
  @Field('立行立改要求', 'what must be fixed', { widget: 'longText' })
  @Text()
  requirement: string;
}

/** This issue is the same as another and goes on there. */
export class Merge {
  @Field('并入', 'merged into', { widget: 'case' })
  @IsUUID()
  intoCaseId: string;

  @Field('理由', 'ground', { widget: 'longText' })
  @Text()
  ground: string;
}
