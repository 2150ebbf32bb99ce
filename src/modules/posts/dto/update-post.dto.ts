import { Equals, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { postNameRule } from './post-fields.js';

/** What changes of a post: absent fields stay as they are. */
export class UpdatePostDto {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(...postNameRule)
  name?: string;

  @IsOptional()
  @IsUUID()
  holderId?: string;

  /** Leaves the post without a holder. */
  @IsOptional()
  @Equals(true)
  vacant?: boolean;
}
