import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CivilDate, OptionalText, Text } from '../../../kit/texts.js';
import { Field } from '../../../kit/fields.js';
import { briefingBodies, type BriefingBody } from '../../terms.js';

/** What one body told before the inspection. */
export class Briefing {
  @Field('通报单位类别', 'kind of body', { widget: 'choice', values: briefingBodies })
  @IsIn(Object.keys(briefingBodies))
  body: BriefingBody;

  @Field('通报单位', 'organisation', { widget: 'organisation' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @Field('通报内容', 'what was told', { widget: 'longText' })
  @Text()
  text: string;
}

/** The briefing before an inspection (巡前通报): which bodies told what. */
export class Brief {
  @Field('通报日期', 'held on', { widget: 'date' })
  @CivilDate()
  heldOn: string;

  @Field('各单位通报', 'briefings', { widget: 'list', of: () => Briefing })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  briefings: Briefing[];
}

/** The team enters, by an authorisation for this one inspection (一次一授权). */
export class EnterSite {
  @Field('进驻日期', 'first day on site', { widget: 'date' })
  @CivilDate()
  enteredOn: string;

  @Field('预计离开日期', 'last day on site as planned', { widget: 'date' })
  @CivilDate()
  until: string;

  @Field('授权文号', 'number of the authorisation', { widget: 'text' })
  @Text(200)
  authorisation: string;

  @Field('进驻见面会情况', 'the first meeting', { widget: 'longText' })
  @OptionalText()
  meeting?: string;
}

/** The office hears the team half way. */
export class MidTermCheck {
  @Field('检查日期', 'held on', { widget: 'date' })
  @CivilDate()
  heldOn: string;

  @Field('中期检查情况', 'how the work stands', { widget: 'longText' })
  @Text()
  findings: string;

  @Field('下一步要求', 'what is asked of the team', { widget: 'longText' })
  @OptionalText()
  demands?: string;
}

/** The team leaves. */
export class LeaveSite {
  @Field('离开日期', 'last day on site', { widget: 'date' })
  @CivilDate()
  leftOn: string;
}

/** The team's report on the inspection, with papers that belong to it. */
export class ReportToOffice {
  @Field('巡察报告', 'report', { widget: 'longText' })
  @Text(20_000)
  report: string;

  @Field('专题报告', 'special reports', { widget: 'longText' })
  @OptionalText(20_000)
  specialReports?: string;
}

/** What a judgement says. */
export class Judgement {
  @Field('意见', 'opinion', { widget: 'longText' })
  @Text()
  opinion: string;
}

/** Why an inspection does not take place. */
export class Cancel {
  @Field('取消理由', 'ground', { widget: 'longText' })
  @Text()
  ground: string;
}

/** A remark that may be left out. */
export class Note {
  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText(2000)
  note?: string;
}
