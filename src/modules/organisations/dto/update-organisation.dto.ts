import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { codeRule, notBlank } from './organisation-fields.js';

/** What changes of an organisation: absent fields stay as they are. Its kind never changes. */
export class UpdateOrganisationDto {
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(...notBlank)
  name?: string;

  @IsOptional()
  @IsString()
  @Matches(...codeRule)
  code?: string;
}
