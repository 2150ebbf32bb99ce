import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { verdicts, type Verdict } from '../../issue/terms.js';
import { isGiven, OptionalText, Text } from '../../kit/texts.js';
import { Field } from '../../kit/fields.js';

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
  @Text()
  opinion?: string;

  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText()
  note?: string;
}

/** One written opinion made of all. */
export class Merge {
  @Field('会审结论', 'result', { widget: 'choice', values: results })
  @IsIn(Object.keys(results))
  result: keyof typeof results;

  @Field('合并意见', 'merged opinion', { widget: 'longText' })
  @Text()
  opinion: string;

  @Field('对不同意见的说明', 'answer to those who disagree', { widget: 'longText' })
  @OptionalText()
  dissent?: string;
}

/** A further body is asked. */
export class AddBody {
  @Field('增加的会审单位', 'further body', { widget: 'organisation' })
  @IsUUID()
  bodyId: string;
}

/** A body that has not spoken yet is asked no longer. */
export class RemoveBody {
  @Field('不再征求意见的单位', 'body no longer asked', { widget: 'organisation' })
  @IsUUID()
  bodyId: string;
}

/** Why the review is given up. */
export class Grounded {
  @Field('理由', 'ground', { widget: 'longText' })
  @Text(2000)
  ground: string;
}
