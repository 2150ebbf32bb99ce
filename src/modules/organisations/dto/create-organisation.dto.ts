import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { organisationKinds, type OrganisationKind } from '../organisation-kinds.js';
import { codeRule, notBlank } from './organisation-fields.js';

/** A new organisation; without a parent it is a root of the tree. */
export class CreateOrganisationDto {
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsString()
  @Length(1, 100)
  @Matches(...notBlank)
  name: string;

  @IsIn(organisationKinds)
  kind: OrganisationKind;

  @IsOptional()
  @IsString()
  @Matches(...codeRule)
  code?: string;

  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}
