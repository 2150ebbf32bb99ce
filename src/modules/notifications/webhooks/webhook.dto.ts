import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  type ValidationOptions,
} from 'class-validator';
import { words } from '../../../platform/words/words.js';
import { webhookFormats, type WebhookFormat } from './webhook.js';

const httpAddress: [RegExp, ValidationOptions] = [
  /^https?:\/\/[^\s/?#]+\S*$/i,
  { context: { code: 'not-a-url', words: words('须为 http 或 https 网址', 'must be an http or https address') } },
];
const visible: [RegExp, ValidationOptions] = [
  /^\S(?:.*\S)?$/u,
  { context: { code: 'outer-blanks', words: words('首尾不能有空白', 'must not begin or end with a blank') } },
];

/** An address at which an office wants to be told of its cases. */
export class CreateWebhookDto {
  @IsString()
  @Length(1, 100)
  @Matches(...visible)
  name: string;

  @IsString()
  @MaxLength(2000)
  @Matches(...httpAddress)
  url: string;

  @IsIn(webhookFormats)
  format: WebhookFormat;

  /** Types of events (`HAND_OVER`) and words of alerts (`overdue1`); absent or empty: everything. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  events?: string[];

  /** In which language it is written; `zh` unless said otherwise. */
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: 'zh' | 'en';

  /** The secret of a DingTalk robot that asks for signatures (`SEC…`). Other formats are given none. */
  @IsOptional()
  @IsString()
  @Length(8, 200)
  secret?: string;

  /** Whose cases; needed by those who work in several offices. */
  @IsOptional()
  @IsUUID()
  officeId?: string;
}

/** For how long the former secret still signs beside the new one. */
export class NewSecretDto {
  /** 24 unless said otherwise; 0: the former secret is known to others, and ends at once. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  overlapHours?: number;
}

/** What changes of a webhook: absent fields stay as they are. Any change lets an address be tried again at once. */
export class UpdateWebhookDto {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(...visible)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(...httpAddress)
  url?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  events?: string[];

  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: 'zh' | 'en';

  /** False: nothing new is sent there. */
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}
