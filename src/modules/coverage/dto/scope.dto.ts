import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { scopeKinds, type ScopeKind } from '../coverage.js';

/** Organisations that a term is to reach: those named, and all of some kinds in the office's territory or in a part of it. */
export class ScopeDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  organisationIds?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(scopeKinds.length)
  @ArrayUnique()
  @IsIn(scopeKinds, { each: true })
  kinds?: ScopeKind[];

  /** With `kinds`: only what stands in this organisation, itself included. */
  @IsOptional()
  @IsUUID()
  withinId?: string;
}
