import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BindRoleDto } from './bind-role.dto.js';
import { personNameRule, usernameRule } from './user-fields.js';

/** A new account. Without a password one is drawn, and shown in the answer, once. */
export class CreateUserDto {
  @IsString()
  @Matches(...usernameRule)
  username: string;

  @IsString()
  @Length(1, 50)
  @Matches(...personNameRule)
  name: string;

  /** Where the person's mail goes. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  /** At least 10 characters of three kinds, without the username in it. */
  @IsOptional()
  @IsString()
  @MaxLength(128)
  password?: string;

  /** Whether the password is only good for choosing another; true unless said otherwise, and always for one that was drawn. */
  @IsOptional()
  @IsBoolean()
  mustChangePassword?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BindRoleDto)
  bindings?: BindRoleDto[];
}
