import { OptionalText, Text } from '../../kit/texts.js';
import { Field } from '../../kit/fields.js';

/** What the unit reports of the quarter, in short. */
export class SaveDraft {
  @Field('整改情况摘要', 'summary', { widget: 'longText' })
  @Text(4000)
  summary: string;
}

/** A remark that may be left out. */
export class Note {
  @Field('说明', 'note', { widget: 'longText' })
  @OptionalText(2000)
  note?: string;
}

/** What must be said: what is missing from a report, or what a supervisor thinks of it. */
export class WrittenNote {
  @Field('意见', 'opinion', { widget: 'longText' })
  @Text(2000)
  note: string;
}
