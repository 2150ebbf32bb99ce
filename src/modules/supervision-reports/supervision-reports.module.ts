import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { FiguresModule } from '../figures/figures.module.js';
import { ReportAccess } from './access.js';
import { AnnualController } from './annual.controller.js';
import { AnnualReportsQueries } from './annual-reports.queries.js';
import { BasisQueries } from './basis.queries.js';
import { QuarterCompiler } from './compiler.js';
import { DerivedController } from './derived.controller.js';
import { DerivedReportsCommands } from './derived-reports.commands.js';
import { DocumentAnswers } from './document-answers.js';
import { Freezing } from './freezing.js';
import { IssuedController } from './issued.controller.js';
import { IssuedDocuments } from './issued-documents.js';
import { IssuedReportsQueries } from './issued-reports.queries.js';
import { IssuedReportsRepository } from './issued-reports.repository.js';
import { QuarterCasesRepository } from './quarter-cases.repository.js';
import { QuarterlyController } from './quarterly.controller.js';
import { ReportCasesQueries } from './report-cases.queries.js';
import { ReproductionQueries } from './reproduction.queries.js';
import { SupervisionReportsCommands } from './supervision-reports.commands.js';
import { SupervisionReportsQueries } from './supervision-reports.queries.js';
import { UnitReports } from './unit-reports.js';

/** What offices issue: quarterly supervision reports, bulletins, special reports; kept as they were, and made again on demand. */
@Module({
  imports: [AuditModule, EngineModule, FiguresModule, FilesModule],
  controllers: [QuarterlyController, DerivedController, AnnualController, IssuedController],
  providers: [
    AnnualReportsQueries,
    BasisQueries,
    DerivedReportsCommands,
    DocumentAnswers,
    Freezing,
    IssuedDocuments,
    IssuedReportsQueries,
    IssuedReportsRepository,
    QuarterCasesRepository,
    QuarterCompiler,
    ReportAccess,
    ReportCasesQueries,
    ReproductionQueries,
    SupervisionReportsCommands,
    SupervisionReportsQueries,
    UnitReports,
  ],
})
export class SupervisionReportsModule {}
