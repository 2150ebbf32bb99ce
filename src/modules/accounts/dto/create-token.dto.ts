import { IsOptional, IsString, Length } from 'class-validator';
import { IsInstant } from '../../../platform/http/date-fields.js';

/** A token to be made: what it is for, and until when it holds. */
export class CreateTokenDto {
  @IsString()
  @Length(1, 100)
  name: string;

  /** RFC 3339; absent: until it is revoked. */
  @IsOptional()
  @IsInstant()
  expiresAt?: string;
}
