import { IsIn } from 'class-validator';
import { Field } from '../../kit/fields.js';
import { label } from '../../kit/words.js';
import type { ReferralResult } from './context.js';

export const referralResults = {
  established: label('属实', 'established'),
  notEstablished: label('不属实', 'not established'),
  pending: label('仍在办理', 'pending'),
} as const;

/** Nothing but the event itself: a word more would stand outside the sealed store. */
export class Nothing {}

/** What the receiving body has found, as a flag. The reply itself goes into the sealed store. */
export class Answer {
  @Field('办理结果', 'result', { widget: 'choice', values: referralResults })
  @IsIn(Object.keys(referralResults))
  result: ReferralResult;
}
