import { IsIn, IsUUID } from 'class-validator';
import { bindableRoles, type BindableRole } from '../duties.js';

/** A role in an organisation. */
export class BindRoleDto {
  @IsIn(bindableRoles)
  role: BindableRole;

  @IsUUID()
  orgId: string;
}
