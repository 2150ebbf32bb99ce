import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
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
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import {
  methods as allMethods,
  methodWords,
  placeKinds,
  placeKindWords,
  type Method,
  type PlaceKind,
  type Section,
} from '../supervision.js';

/** A section of a check list. */
export class SectionDto implements Section {
  @Field('板块', 'section', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  @Field('细项', 'items', { widget: 'list' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(500, { each: true })
  items: string[];
}

/** A special supervision. */
export class NewSupervisionDto {
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  @Field('开始日期', 'starts on', { widget: 'date' })
  @IsCivilDate()
  startsOn: string;

  @Field('结束日期', 'ends on', { widget: 'date' })
  @IsCivilDate()
  endsOn: string;

  @Field('通报反馈日期', 'fed back on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  fedBackOn?: string;

  @Field('督查方式', 'methods', { widget: 'choice', values: methodWords })
  @IsArray()
  @ArrayUnique()
  @IsIn(allMethods, { each: true })
  methods: Method[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SectionDto)
  checklist: SectionDto[];
}

export class VisitDto {
  @Field('督查组', 'group', { widget: 'text' })
  @IsInt()
  @Min(1)
  @Max(1000)
  groupNumber: number;

  @Field('类别', 'kind', { widget: 'choice', values: placeKindWords })
  @IsIn(placeKinds)
  kind: PlaceKind;

  @Field('走访对象', 'place', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  place: string;

  @Field('单位', 'organisation', { widget: 'organisation' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @Field('走访日期', 'visited on', { widget: 'date' })
  @IsCivilDate()
  visitedOn: string;

  @Field('情况', 'note', { widget: 'longText' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(5000)
  note?: string;
}

/** Places that groups went to. */
export class VisitsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => VisitDto)
  visits: VisitDto[];
}
