import { IsString, Length } from 'class-validator';

/** The password that one has, and the one that one wants. */
export class ChangePasswordDto {
  @IsString()
  @Length(1, 128)
  currentPassword: string;

  /** At least 10 characters of three kinds, without the username in it. */
  @IsString()
  newPassword: string;
}
