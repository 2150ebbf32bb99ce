import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { words } from '../../../platform/words/words.js';
import { kindNames, type NotificationKind } from '../kinds.js';

const timeOfDay: [RegExp, ValidationOptions] = [
  /^([01]\d|2[0-3]):[0-5]\d$/,
  { context: { code: 'not-a-time', words: words('须为时间，格式 HH:MM', 'must be a time of day, HH:MM') } },
];

/** A time of day in which a person is not to be disturbed; from the later to the earlier runs over midnight. */
export class QuietHoursDto {
  @IsString()
  @Matches(...timeOfDay)
  from: string;

  @IsString()
  @Matches(...timeOfDay)
  to: string;
}

/** Which kinds come by which channel beside the inbox, which has them all. */
export class ChannelsDto {
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsIn(kindNames, { each: true })
  mail: NotificationKind[];
}

/** How a person wishes to be told; it takes the place of what was wished before. */
export class PreferencesDto {
  @IsIn(['zh', 'en'])
  language: 'zh' | 'en';

  /** Absent: no mail at all can be sent. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => ChannelsDto)
  channels: ChannelsDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours?: QuietHoursDto;

  /** Days of one's own on which nothing is sent, `YYYY-MM-DD`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  restDays?: string[];

  /** Absent: a digest each working morning on which there is open work. */
  @IsOptional()
  @IsBoolean()
  digest?: boolean;
}
