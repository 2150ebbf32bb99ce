import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { UsersRepository } from './users.repository.js';

/** What people may change of their own accounts, within a unit of work that keeps more of theirs. */
@Injectable()
export class ProfilesCommands {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Sets the address to which a person's mail goes; null: none. */
  setEmail(unit: UnitOfWork, userId: string, email: string | null): void {
    this.users.setEmail(unit, userId, email);
    const { username } = unit.actor;
    this.audit.record(unit, {
      action: 'user.email-changed',
      target: { type: 'user', id: userId, name: username },
      after: { email },
    });
  }
}
