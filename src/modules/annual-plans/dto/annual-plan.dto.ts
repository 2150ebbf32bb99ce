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
import { planModes, type PlanMode } from '../annual-plan.js';

/** A unit that the plan is to name. */
export class PlanItemDto {
  @IsUUID()
  unitId: string;

  @IsIn(planModes)
  mode: PlanMode;

  /** The round of the term in which it is planned. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999)
  roundNumber?: number;

  /** The quarter of the year in which it is planned. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  quarter?: number;

  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  note?: string;
}

/** All items of a plan that is still a draft. */
export class PlanItemsDto {
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

  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;
}

/** A change of a plan that was approved. */
export class PlanChangeDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  ground: string;

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
  @IsIn(['approve', 'refuse'])
  decision: 'approve' | 'refuse';

  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  opinion?: string;
}
