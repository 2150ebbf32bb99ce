import { IsBoolean, IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { personNameRule } from './user-fields.js';

/** What changes of an account: absent fields stay as they are. */
export class UpdateUserDto {
  @IsOptional()
  @IsString()
  @Length(1, 50)
  @Matches(...personNameRule)
  name?: string;

  /** Where the person's mail goes. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  /** False shuts the account, ends its sessions and revokes its tokens. */
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}
