import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { postNameRule } from './post-fields.js';

/** A new post of an organisation; without a holder it is vacant. */
export class CreatePostDto {
  @IsUUID()
  organisationId: string;

  @IsString()
  @Length(1, 100)
  @Matches(...postNameRule)
  name: string;

  @IsOptional()
  @IsUUID()
  holderId?: string;
}
