import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { IsInstant } from '../../../platform/http/date-fields.js';
import { tokenScopes, type TokenScope } from '../sign-in.js';

/** A token to be made: what it is for, and until when it holds. */
export class CreateTokenDto {
  @IsString()
  @Length(1, 100)
  name: string;

  /** RFC 3339; absent: until it is revoked. */
  @IsOptional()
  @IsInstant()
  expiresAt?: string;

  /** Absent: all that the account may do. `calendar` opens `/me/calendar.ics` and nothing else. */
  @IsOptional()
  @IsIn(tokenScopes)
  scope?: TokenScope;
}
