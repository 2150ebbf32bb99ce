import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { ReviewOf } from '../../../../workflows/joint-review/v1/context.js';
import { Ids, OptionalText } from '../../../../workflows/kit/texts.js';

export const reviewsOf = ['plan', 'progressReport', 'closing'] as const satisfies readonly ReviewOf[];

/** A call for the opinions of several bodies. */
export class OpenReviewDto {
  @IsUUID()
  subjectCaseId: string;

  @IsIn(reviewsOf)
  of: ReviewOf;

  /** The bodies that judge; absent: those that the case's rule pack names. */
  @IsOptional()
  @Ids(1, 7)
  bodies?: string[];

  /** What the bodies are asked. */
  @OptionalText(2000)
  question?: string;
}
