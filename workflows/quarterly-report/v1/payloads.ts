import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OptionalText, Text } from '../../issue/v1/payloads/texts.js';
import { Field } from '../../kit/fields.js';
import { label } from '../../kit/words.js';

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

const limitsMeant = { step: label('季度报告时限', 'the limit of the quarterly report') };

/** Sent by the clock: the limit that it is about, when that runs out, and which of its reminders or levels this is. */
export class ClockSignal {
  @Field('时限', 'limit', { values: limitsMeant })
  @IsIn(['step'])
  limit: 'step';

  @Field('应报送时间', 'due at')
  @OptionalText(40)
  dueAt?: string;

  @Field('级别', 'level')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  level?: number;
}
