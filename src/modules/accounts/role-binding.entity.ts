import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import type { BindableRole, Duty } from './duties.js';
import { UserEntity } from './user.entity.js';

/**
 * A role of an account in an organisation.
 *
 * Its duty follows from the role, and must be the duty of the account: the foreign key over both columns is what keeps
 * the three administrators apart from each other and from the work, whatever the code does.
 */
@Entity('role_bindings')
@Unique('role_bindings_user_id_role_org_id_key', ['userId', 'role', 'orgId'])
@Check(
  'role_bindings_role_check',
  `role IN ('inspectionOffice', 'teamLeader', 'deputyLeader', 'teamMember', 'unitLiaison', 'unitHead', 'supervisor',
    'functionalDepartment', 'leadership', 'systemAdmin', 'securityAdmin', 'auditAdmin')`,
)
@Check(
  'role_bindings_duty_check',
  `duty = CASE WHEN role IN ('systemAdmin', 'securityAdmin', 'auditAdmin') THEN role ELSE 'business' END`,
)
export class RoleBindingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_bindings_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  role: BindableRole;

  @Column('text')
  duty: Duty;

  @ManyToOne(() => UserEntity)
  @JoinColumn([
    { name: 'user_id', referencedColumnName: 'id', foreignKeyConstraintName: 'role_bindings_separation_fkey' },
    { name: 'duty', referencedColumnName: 'duty', foreignKeyConstraintName: 'role_bindings_separation_fkey' },
  ])
  user: Relation<UserEntity>;

  @Index('role_bindings_org_id')
  @Column('uuid', { name: 'org_id' })
  orgId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'role_bindings_org_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
