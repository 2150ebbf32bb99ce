import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { isGiven, OptionalText, Text } from '../../issue/v1/payloads/texts.js';
import { Field } from '../../kit/fields.js';
import { label } from '../../kit/words.js';
import type { Verdict } from './context.js';

export const verdicts = {
  agree: label('同意', 'agrees'),
  disagree: label('不同意', 'disagrees'),
  abstain: label('回避', 'abstains'),
} as const;
export const results = { agree: verdicts.agree, disagree: verdicts.disagree } as const;

/** A body's one opinion. */
export class GiveOpinion {
  @Field('结论', 'verdict', { widget: 'choice', values: verdicts })
  @IsIn(Object.keys(verdicts))
  verdict: Verdict;

  @Field('意见（不同意的写明缺什么，回避的写明缘由）', 'opinion: what is missing, or which conflict keeps the body out', {
    widget: 'longText',
  })
  @ValidateIf((given: GiveOpinion) => given.verdict !== 'agree' || isGiven(given.opinion))
  @Text(4000)
  opinion?: string;
}

/** One written opinion made of all. */
export class Merge {
  @Field('会审结论', 'result', { widget: 'choice', values: results })
  @IsIn(Object.keys(results))
  result: keyof typeof results;

  @Field('合并意见', 'merged opinion', { widget: 'longText' })
  @Text(4000)
  opinion: string;

  @Field('对不同意见的说明', 'answer to those who disagree', { widget: 'longText' })
  @OptionalText(4000)
  dissent?: string;
}

/** A further body is asked. */
export class AddBody {
  @Field('增加的会审单位', 'further body', { widget: 'organisation' })
  @IsUUID()
  bodyId: string;
}

/** Why the review is given up. */
export class Grounded {
  @Field('理由', 'ground', { widget: 'longText' })
  @Text(2000)
  ground: string;
}
