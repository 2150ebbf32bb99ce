import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addCalendarDays, quarterOf, type Quarter } from '../../../workflows/calendar/civil-date.js';
import type { QuarterlyReportInput } from '../../../workflows/quarterly-report/v1/context.js';
import { civilDate, instantText } from '../../engine/instants.js';
import { Schedules, type RunReport } from '../../engine/schedules/schedules.js';
import { Openings, type Opening } from '../../engine/write-path/openings.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { words } from '../../platform/words/words.js';
import { OversightBodies } from '../organisations/oversight-bodies.queries.js';
import { QuarterFiguresRepository, type Owing, type QuarterSpan } from './quarter-figures.repository.js';

/** So many reports are opened in one transaction. */
const portion = 200;

/** Reports that are opened because somebody asks for them, not because time has come. */
export interface AskedReports {
  readonly unitIds: readonly string[];
  /** UUIDv7s of the caller's own, to refer to the reports before they are there. */
  readonly idOf: (officeId: string, unitId: string) => string;
}

/** Opens the reports that units owe on a quarter, as soon as it has ended. */
@Injectable()
export class QuarterlyReportsCommands implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly figures: QuarterFiguresRepository,
    private readonly bodies: OversightBodies,
    private readonly openings: Openings,
  ) {}

  onModuleInit(): void {
    this.schedules.handle('quarterly-reports-open', (unit, { dueAt }) => this.openFor(unit, dueAt));
  }

  /**
   * Opens a portion of the reports on the quarter that ended at an instant: one for each unit and office with issues that were open,
   * sustained, or closed in that quarter. Their limit counts from that instant, however late they are opened.
   *
   * @param asked opens no reports but these
   */
  async openFor(unit: UnitOfWork, endedAt: Date, asked?: AskedReports): Promise<RunReport> {
    const quarter = spanBefore(endedAt);
    const owing = await this.figures.owing(unit, quarter, portion, asked?.unitIds);
    if (owing.length > 0) await this.open(unit, quarter, owing, asked);
    const { id } = quarter;
    return { more: owing.length === portion, note: words(`${id} 季度报告已全部开启`, `all reports on ${id} are opened`) };
  }

  private async open(unit: UnitOfWork, quarter: QuarterSpan, owing: readonly Owing[], asked?: AskedReports): Promise<void> {
    const commenting = await this.bodies.usualFor(unit, [...new Set(owing.map(({ office_id }) => office_id))]);
    const prepared = owing.map((one) => ({
      ...opening(unit, quarter, one, commenting(one.office_id)),
      id: asked?.idOf(one.office_id, one.unit_id),
    }));
    const outcomes = await this.openings.open(unit, prepared);
    const reports = outcomes.flatMap(({ row }, index) => {
      const one = owing[index];
      return one === undefined ? [] : [{ caseId: row.id, owing: one }];
    });
    this.figures.insert(unit, quarter.id, reports);
  }
}

/** The quarter that ended at an instant. */
function spanBefore(endedAt: Date): QuarterSpan {
  const { id, from }: Quarter = quarterOf(addCalendarDays(civilDate(endedAt), -1));
  return { id, from: new Date(`${from}T00:00:00+08:00`), until: endedAt };
}

const ordinals: Readonly<Record<string, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };

function opening(unit: UnitOfWork, quarter: QuarterSpan, owing: Owing, commentingBodies: readonly string[]): Opening {
  const [year, number = ''] = quarter.id.split('-Q');
  const input: QuarterlyReportInput = {
    quarter: quarter.id,
    title: `${year}年第${ordinals[number] ?? number}季度整改情况报告`,
    unitId: owing.unit_id,
    commentingBodies,
    quarterEndedAt: instantText(quarter.until),
  };
  const { id, name } = unit.actor;
  return {
    workflow: 'quarterly-report',
    prefix: 'JB',
    input: { ...input },
    acting: { id, name, role: 'clock', orgId: null, orgName: null },
    officeId: owing.office_id,
    inspectionId: null,
    roundId: null,
    rulePack: owing.rule_pack,
    rulePackVersion: owing.rule_pack_version,
    teamIds: [],
    synthetic: owing.synthetic,
    source: null,
  };
}
