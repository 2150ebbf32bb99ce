import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { all, CivilDate, Ids, OptionalIds, OptionalText, Text } from '../../../kit/texts.js';
import { Field } from '../../../kit/fields.js';

/** Names of people who were there. */
const Attendees = () =>
  all(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(200),
    IsString({ each: true }),
    Matches(/\S/, { each: true }),
    MaxLength(100, { each: true }),
  );

/** What a superior leader demanded: it is followed until it is done. */
export class Demand {
  @Field('编号', 'id')
  @IsOptional()
  @IsUUID()
  id?: string;

  @Field('要求', 'demand', { widget: 'longText' })
  @Text()
  text: string;

  @Field('提出人', 'by whom', { widget: 'text' })
  @Text(200)
  byWhom: string;

  @Field('责任单位', 'who answers for it', { widget: 'organisation' })
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @Field('完成时限', 'due on', { widget: 'date' })
  @IsOptional()
  @CivilDate()
  dueOn?: string;
}

/** The meeting at which the findings are fed back to the whole leadership of the unit. */
export class CollectiveMeeting {
  @Field('地点', 'place', { widget: 'text' })
  @Text(200)
  place: string;

  @Field('参加人员', 'who was there', { widget: 'list' })
  @Attendees()
  attendees: string[];

  @Field('会议纪要', 'minutes', { widget: 'longText' })
  @OptionalText(20_000)
  minutes?: string;
}

/** The feedback to the principal alone (一对一反馈), with what the superior leader demanded there. */
export class OneToOneMeeting {
  @Field('反馈对象', 'with whom', { widget: 'text' })
  @Text(200)
  withWhom: string;

  @Field('参加人员', 'who was there', { widget: 'list' })
  @Attendees()
  attendees: string[];

  @Field('谈话记录', 'record', { widget: 'longText' })
  @Text(20_000)
  record: string;

  @Field('领导要求', 'demands', { widget: 'list', of: () => Demand, entities: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  demands?: Demand[];
}

/** The feedback: opinion, meetings, and who gets a copy. All confirmed issues that are not kept back are handed over with it. source: domain §1.1, §1.3 */
export class FeedBack {
  @Field('反馈日期', 'held on', { widget: 'date' })
  @CivilDate()
  heldOn: string;

  @Field('反馈意见', 'opinion', { widget: 'longText' })
  @Text(20_000)
  opinion: string;

  @Field('集体反馈会议', 'collective meeting', { of: () => CollectiveMeeting })
  @IsDefined()
  @ValidateNested()
  collectiveMeeting: CollectiveMeeting;

  @Field('一对一反馈', 'one-to-one meetings', { widget: 'list', of: () => OneToOneMeeting })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  oneToOneMeetings?: OneToOneMeeting[];

  @Field('抄告单位', 'copies to', { widget: 'organisation' })
  @OptionalIds(50)
  copyTo?: string[];

  @Field('集中整改截止日期', 'end of the concentrated period', { widget: 'date' })
  @IsOptional()
  @CivilDate()
  concentratedUntil?: string;

  @Field('整改要求', 'what is asked', { widget: 'longText' })
  @OptionalText()
  requirement?: string;

  @Field('暂不移交的问题', 'issues that are kept back', { widget: 'case' })
  @OptionalIds(500)
  keptBack?: string[];

  @Field('会审单位', 'reviewing bodies', { widget: 'organisation' })
  @IsOptional()
  @Ids(1, 5)
  reviewBodies?: string[];
}
