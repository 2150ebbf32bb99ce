import { Module } from '@nestjs/common';
import { Directory } from '../../engine/directory.js';
import { AuditModule } from '../audit/audit.module.js';
import { CachedDirectory } from './cached-directory.js';
import { OrganisationsImportController } from './organisations-import.controller.js';
import { OrganisationsImport } from './organisations-import.js';
import { OrganisationsCommands } from './organisations.commands.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OversightBodies } from './oversight-bodies.queries.js';

/** The tree of areas and of the bodies in them. */
@Module({
  imports: [AuditModule],
  controllers: [OrganisationsImportController, OrganisationsController],
  providers: [
    OrganisationsCommands,
    OrganisationsQueries,
    OrganisationsRepository,
    OrganisationsImport,
    OversightBodies,
    { provide: Directory, useClass: CachedDirectory },
  ],
  exports: [OrganisationsCommands, OrganisationsQueries, OversightBodies, Directory],
})
export class OrganisationsModule {}
