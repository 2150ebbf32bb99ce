import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Text } from '../../../../workflows/kit/texts.js';

const asQuery = /^[^?#\s]*$/;

/** A look at the ledger to be kept. */
export class NewSavedViewDto {
  @Text(60)
  name: string;

  /** The query of the page's address, without the question mark. */
  @IsString()
  @MaxLength(2000)
  @Matches(asQuery)
  query: string;
}

/** What may change of a view. */
export class SavedViewChangeDto {
  @IsOptional()
  @Text(60)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(asQuery)
  query?: string;
}
