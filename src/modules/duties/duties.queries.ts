import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../engine/case-access.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { civilDate, instantText } from '../../engine/instants.js';
import { seesInside, viewOf } from '../../engine/visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { IssueQueries } from '../issues/issues.queries.js';
import { dutyNotFound } from './duties.errors.js';
import type { dutyList } from './duties.list.js';
import { DutiesRepository } from './duties.repository.js';
import type { Duty, DutyWithVersions, ProposedUnit } from './duty.js';
import { matchOf } from './routing.js';

const maxUnits = 10;
const maxDutiesOfUnit = 3;

/** Reads the catalogue of duties, and proposes by it who an issue belongs to. */
@Injectable()
export class DutiesQueries {
  constructor(
    private readonly duties: DutiesRepository,
    private readonly issues: IssueQueries,
    private readonly access: CaseAccess,
    private readonly clock: Clock,
  ) {}

  async list(query: ListQuery<typeof dutyList>): Promise<Page<Duty>> {
    const { rows, total } = await this.duties.list(query);
    return pageOf(
      query,
      rows,
      (row) => row,
      ({ id, text }) => ({ id, value: text }),
      total,
    );
  }

  /** @throws Problem `duties.not-found` */
  async read(id: string): Promise<DutyWithVersions> {
    const duty = await this.duties.find(id);
    if (duty === undefined) throw new Problem(dutyNotFound);
    const versions = await this.duties.versions(id);
    return { ...duty, versions: versions.map((version) => ({ ...version, changedAt: instantText(version.changedAt) })) };
  }

  /**
   * Bodies whose duties fit an issue, the best first, each with what speaks for it; the hand-over stays the office's decision.
   *
   * @throws Problem `case.not-found`, also for whoever sees the issue from outside
   */
  async proposedUnits(context: RequestContext, caseId: string): Promise<{ units: ProposedUnit[] }> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'issue' || !seesInside(viewOf(context.actor), row)) throw new Problem(caseNotFound);
    const [issue, duties] = await Promise.all([
      this.issues.read(context, caseId),
      this.duties.ofTerritory(row.officeId, civilDate(this.clock.now())),
    ]);
    const matter = { theme: issue.theme, text: `${issue.title}\n${issue.finding}` };
    const byUnit = new Map<
      string,
      { unit: Duty['organisation']; found: (ProposedUnit['duties'][number] & { score: number })[] }
    >();
    for (const duty of duties) {
      const match = matchOf(matter, duty);
      if (match === undefined) continue;
      const { id, kind, text, organisation } = duty;
      const entry = byUnit.get(organisation.id) ?? { unit: organisation, found: [] };
      entry.found.push({ id, kind, text, explanation: match.explanation[context.language], score: match.score });
      byUnit.set(organisation.id, entry);
    }
    const units = [...byUnit.values()].map(({ unit, found }) => {
      const best = found.sort((one, other) => other.score - one.score).slice(0, maxDutiesOfUnit);
      const shown = best.map(({ id, kind, text, explanation }) => ({ id, kind, text, explanation }));
      return { unit, score: best[0]?.score ?? 0, duties: shown };
    });
    return { units: units.sort((one, other) => other.score - one.score).slice(0, maxUnits) };
  }
}
