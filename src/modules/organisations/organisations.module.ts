import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Directory } from '../../engine/directory.js';
import { EngineModule } from '../../engine/engine.module.js';
import { References } from '../../engine/write-path/references.js';
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
@Global()
@Module({
  imports: [AuditModule, EngineModule],
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
export class OrganisationsModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly directory: Directory,
  ) {}

  /** An event may name any organisation that exists. */
  onModuleInit(): void {
    this.references.check('organisation', async (_unit, _row, ids) => new Set((await this.directory.organisations(ids)).keys()));
  }
}
