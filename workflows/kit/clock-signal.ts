import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Field } from './fields.js';
import { label } from './words.js';

const limitsMeant = { step: label('本环节时限', 'the limit of the step') };

/** Sent by the clock to a case with one limit: when that runs out, and which of its reminders or levels this is. */
export class StepSignal {
  @Field('时限', 'limit', { values: limitsMeant })
  @IsIn(['step'])
  limit: 'step';

  @Field('应办结时间', 'due at')
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  dueAt?: string;

  @Field('级别', 'level')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  level?: number;
}
