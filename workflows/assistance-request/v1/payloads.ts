import { OptionalIds, OptionalText, Text } from '../../kit/texts.js';
import { Field } from '../../kit/fields.js';

/** A remark that may be left out. */
export class Note {
  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText(2000)
  note?: string;
}

/** The reply, with the documents that were asked for. */
export class Answer {
  @Field('答复', 'reply', { widget: 'longText' })
  @Text()
  reply: string;

  @Field('材料', 'documents', { widget: 'evidence' })
  @OptionalIds(50)
  evidenceIds?: string[];
}

/** Why no help is given. */
export class Decline {
  @Field('理由', 'ground', { widget: 'longText' })
  @Text(2000)
  ground: string;
}

/** A word to the organisation that was asked. */
export class Urge {
  @Field('内容', 'text', { widget: 'longText' })
  @Text(2000)
  text: string;
}
