import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';
import { personNameRule } from './user-fields.js';

/** What changes of an account: absent fields stay as they are. */
export class UpdateUserDto {
  @IsOptional()
  @IsString()
  @Length(1, 50)
  @Matches(...personNameRule)
  name?: string;

  /** False shuts the account, ends its sessions and revokes its tokens. */
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}
