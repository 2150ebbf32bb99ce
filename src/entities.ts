import { ApiTokenEntity } from './modules/accounts/api-token.entity.js';
import { RoleBindingEntity } from './modules/accounts/role-binding.entity.js';
import { SessionEntity } from './modules/accounts/session.entity.js';
import { UserEntity } from './modules/accounts/user.entity.js';
import { AuditEventEntity } from './modules/audit/audit-event.entity.js';
import { InspectionMemberEntity } from './modules/inspections/inspection-member.entity.js';
import { InspectionEntity } from './modules/inspections/inspection.entity.js';
import { RoundEntity } from './modules/inspections/round.entity.js';
import { TermEntity } from './modules/inspections/term.entity.js';
import { OrganisationEntity } from './modules/organisations/organisation.entity.js';
import { PostEntity } from './modules/posts/post.entity.js';
import { IdempotencyKeyEntity } from './platform/database/idempotency-key.entity.js';

/** Every entity of the product, for TypeORM's reads and for the check that migrations and entities agree. */
export const entities: readonly (new () => object)[] = [
  IdempotencyKeyEntity,
  AuditEventEntity,
  OrganisationEntity,
  UserEntity,
  RoleBindingEntity,
  SessionEntity,
  ApiTokenEntity,
  PostEntity,
  TermEntity,
  RoundEntity,
  InspectionEntity,
  InspectionMemberEntity,
];
