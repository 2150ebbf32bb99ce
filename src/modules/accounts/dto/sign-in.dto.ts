import { IsString, Length } from 'class-validator';

/** A name and a password. */
export class SignInDto {
  @IsString()
  @Length(1, 64)
  username: string;

  @IsString()
  @Length(1, 128)
  password: string;
}
