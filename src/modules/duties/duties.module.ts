import { Module, type OnModuleInit } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { Names } from '../../engine/names.js';
import { References } from '../../engine/write-path/references.js';
import { AuditModule } from '../audit/audit.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DutiesCommands } from './duties.commands.js';
import { DutiesController } from './duties.controller.js';
import { DutiesQueries } from './duties.queries.js';
import { DutiesRepository } from './duties.repository.js';
import { dutyKindWords } from './duty.js';

/** The catalogue of duties, and the routing of issues by it. */
@Module({
  imports: [AuditModule, EngineModule, IssuesModule, OrganisationsModule],
  controllers: [DutiesController],
  providers: [DutiesCommands, DutiesQueries, DutiesRepository],
})
export class DutiesModule implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly names: Names,
    private readonly duties: DutiesRepository,
  ) {}

  /** A dispute may name an entry of the catalogue; the history gives it with its owner and text. */
  onModuleInit(): void {
    this.references.check('duty', (unit, _row, ids) => this.duties.known(unit, ids));
    this.names.provide('duty', async (ids, language) => {
      const rows = await this.duties.named(ids);
      const nameOf = ({ organisation, kind, text }: (typeof rows)[number]) =>
        language === 'zh'
          ? `${organisation}${dutyKindWords[kind].zh}：${text}`
          : `${organisation}, ${dutyKindWords[kind].en}: ${text}`;
      return new Map(rows.map((row) => [row.id, { id: row.id, name: nameOf(row) }]));
    });
  }
}
