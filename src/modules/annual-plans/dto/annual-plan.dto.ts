import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { words } from '../../../platform/words/words.js';
import { modeWords } from '../../inspections/inspections.queries.js';
import { planModes, type PlanMode } from '../annual-plan.js';

const decisionWords = { approve: words('同意', 'approve'), refuse: words('不同意', 'refuse') };

/** A unit that the plan is to name. */
export class PlanItemDto {
  @Field('被巡察单位', 'unit', { widget: 'organisation' })
  @IsUUID()
  unitId: string;

  @Field('方式', 'mode', { widget: 'choice', values: modeWords })
  @IsIn(planModes)
  mode: PlanMode;

  /** The round of the term in which it is planned. */
  @Field('轮次', 'round')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999)
  roundNumber?: number;

  /** The quarter of the year in which it is planned. */
  @Field('季度', 'quarter')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  quarter?: number;

  @Field('说明', 'note', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  note?: string;
}

/** All items of a plan that is still a draft. */
export class PlanItemsDto {
  @Field('计划内容', 'items', { widget: 'list' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PlanItemDto)
  items: PlanItemDto[];
}

/** A plan of a year to be drafted. */
export class NewPlanDto extends PlanItemsDto {
  /** The office whose plan it is; may be left out by who works for one office only. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('年度', 'year')
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field('标题', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;
}

/** A change of a plan that was approved. */
export class PlanChangeDto {
  @Field('调整理由', 'ground', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  ground: string;

  @Field('增加', 'to add', { widget: 'list' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PlanItemDto)
  add?: PlanItemDto[];

  /** Items that are given up, by their ids. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  remove?: string[];
}

/** What the leadership decides on a plan or on a change of it. */
export class PlanDecisionDto {
  @Field('决定', 'decision', { widget: 'choice', values: decisionWords })
  @IsIn(['approve', 'refuse'])
  decision: 'approve' | 'refuse';

  @Field('意见', 'opinion', { widget: 'longText' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  opinion?: string;
}
