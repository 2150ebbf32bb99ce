import type { ComponentType } from 'react';
import type { User } from '../../session/session.js';
import type { Word } from '../../words/dictionary.js';
import { AccountsSection } from './accounts/accounts-section.js';
import { AuditSection } from './audit/audit-section.js';
import { CalendarsSection } from './calendars/calendars-section.js';
import { DeliveriesSection } from './deliveries/deliveries-section.js';
import { HealthSection } from './health/health-section.js';
import { OrganisationsSection } from './organisations/organisations-section.js';
import { PostsSection } from './posts/posts-section.js';
import { RulePacksSection } from './rule-packs/rule-packs-section.js';
import { SchedulesSection } from './schedules/schedules-section.js';
import { WebhooksSection } from './webhooks/webhooks-section.js';

/** A part of the administration, and whose work it is. */
export interface Section {
  readonly path: string;
  readonly word: Word;
  readonly Section: ComponentType;
  readonly roles: readonly string[];
}

const sections: readonly Section[] = [
  { path: 'organisations', word: 'admin.organisations', Section: OrganisationsSection, roles: ['systemAdmin'] },
  { path: 'posts', word: 'admin.posts', Section: PostsSection, roles: ['systemAdmin'] },
  {
    path: 'rule-packs',
    word: 'admin.rulePacks',
    Section: RulePacksSection,
    roles: ['systemAdmin', 'inspectionOffice', 'auditAdmin'],
  },
  {
    path: 'calendars',
    word: 'admin.calendars',
    Section: CalendarsSection,
    roles: ['systemAdmin', 'inspectionOffice', 'auditAdmin'],
  },
  { path: 'schedules', word: 'admin.schedules', Section: SchedulesSection, roles: ['systemAdmin'] },
  { path: 'deliveries', word: 'admin.deliveries', Section: DeliveriesSection, roles: ['systemAdmin'] },
  { path: 'health', word: 'admin.health', Section: HealthSection, roles: ['systemAdmin'] },
  { path: 'accounts', word: 'admin.accounts', Section: AccountsSection, roles: ['securityAdmin'] },
  { path: 'audit', word: 'admin.audit', Section: AuditSection, roles: ['auditAdmin'] },
  { path: 'webhooks', word: 'admin.webhooks', Section: WebhooksSection, roles: ['inspectionOffice'] },
];

/** The parts that somebody works with, by their roles. */
export function sectionsOf({ bindings }: User): Section[] {
  return sections.filter(({ roles }) => bindings.some(({ role }) => roles.includes(role ?? '')));
}
