import { Module, type OnModuleInit } from '@nestjs/common';
import { References } from '../../engine/write-path/references.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { EvidenceCommands } from './evidence.commands.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceRepository } from './evidence.repository.js';

/** Files that prove something in a case. */
@Module({
  imports: [FilesModule],
  controllers: [EvidenceController],
  providers: [EvidenceCommands, EvidenceQueries, EvidenceRepository],
  exports: [EvidenceCommands, EvidenceQueries, FilesModule],
})
export class EvidenceModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly queries: EvidenceQueries,
  ) {}

  /** An event may name the evidence of its own case. */
  onModuleInit(): void {
    this.references.check('evidence', (unit, row, ids) => this.queries.existing(unit, row, ids));
  }
}
