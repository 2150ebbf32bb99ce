import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../engine/case-access.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';
import { audiencesOf, judges } from './evidence-sight.js';
import { evidenceNotFound } from './evidence.errors.js';
import { evidenceList } from './evidence.list.js';
import { EvidenceRepository } from './evidence.repository.js';
import { evidenceOf, type Evidence, type EvidenceRow, type EvidenceWithUses, type OtherUse, type Uses } from './evidence.js';

/** More than this nobody reads; the rest is in the cases' own lists. */
const maxListedUses = 100;
const oneCase = words('须指明一个案件的编号（UUID）', 'name one case by its UUID');

/** Reads evidence, cut to what the actor may see of its case. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly access: CaseAccess,
  ) {}

  /** All evidence of a case that the actor may see, the oldest first. */
  async ofCase(actor: Actor, row: CaseRow): Promise<Evidence[]> {
    return (await this.evidence.ofCase(row.id, audiencesOf(actor, row))).map(evidenceOf);
  }

  /** Those of the ids that are evidence of this case which the actor of the unit of work may see: what an event may name. */
  async existing(unit: UnitOfWork, row: CaseRow, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.evidence.existing(unit, row.id, ids, audiencesOf(unit.actor, row)));
  }

  /** @throws Problem `evidence.not-found` */
  async read(actor: Actor, id: string): Promise<EvidenceWithUses> {
    const { evidence, row } = await this.visible(actor, id);
    const [answer] = await this.withUses(actor, row, [evidence]);
    if (answer === undefined) throw new Error('one row has one answer');
    return answer;
  }

  /** The file of a piece of evidence. @throws Problem `evidence.not-found` */
  async file(actor: Actor, id: string): Promise<Evidence> {
    return evidenceOf((await this.visible(actor, id)).evidence);
  }

  /** @throws Problem `request.bad-parameter` without one case, `case.not-found` */
  async list(actor: Actor, query: ListQuery<typeof evidenceList>): Promise<Page<EvidenceWithUses>> {
    const [caseId, ...more] = query.filters.caseId ?? [];
    if (caseId === undefined || more.length > 0)
      throw new Problem(badParameter, { params: { name: 'caseId', expected: oneCase } });
    const row = await this.access.mustSee(actor, caseId);
    const { rows, total } = await this.evidence.list(row.id, audiencesOf(actor, row), query);
    const answers = new Map((await this.withUses(actor, row, rows)).map((answer) => [answer.id, answer]));
    const keyOf = (evidence: EvidenceRow) => ({
      id: evidence.id,
      value: query.sort.by === 'name' ? evidence.name : evidence.uploaded_at.toISOString(),
    });
    const page = pageOf(query, rows, ({ id }) => answers.get(id), keyOf, total);
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  }

  /** Evidence of one case with the other uses of its content, as far as the actor may know of them. */
  async withUses(actor: Actor, row: CaseRow, rows: readonly EvidenceRow[]): Promise<EvidenceWithUses[]> {
    const usesOf = await this.usesOf(actor, row, [...new Set(rows.map(({ sha256 }) => sha256))]);
    return rows.map((evidence) => ({ ...evidenceOf(evidence), ...usesOf(evidence.sha256, evidence.id) }));
  }

  /** Tells the uses of some contents beside one piece of evidence of a case, as far as the actor may know of them. */
  async usesOf(actor: Actor, row: CaseRow, hashes: readonly string[]): Promise<(sha256: string, besides?: string) => Uses> {
    const same = await this.evidence.withContent(hashes);
    const cases = await this.access.visibleCases(actor, [...new Set(same.map((use) => use.case_id))]);
    const byId = new Map(cases.map((found) => [found.id, found]));
    return (sha256, besides) => {
      const others = same.filter((use) => use.sha256 === sha256 && use.id !== besides);
      const seen = others.flatMap((use) => otherUse(actor, use, byId.get(use.case_id)));
      const hidden = others.length - seen.length;
      return { alsoUsedIn: seen.slice(0, maxListedUses), ...(judges(actor, row) && { alsoUsedElsewhere: hidden }) };
    };
  }

  private async visible(actor: Actor, id: string): Promise<{ evidence: EvidenceRow; row: CaseRow }> {
    const evidence = await this.evidence.find(id);
    if (evidence === undefined) throw new Problem(evidenceNotFound);
    const row = await this.access.visibleCase(actor, evidence.case_id);
    if (row === undefined || !audiencesOf(actor, row).includes(evidence.audience)) throw new Problem(evidenceNotFound);
    return { evidence, row };
  }
}

function otherUse(actor: Actor, use: EvidenceRow, row: CaseRow | undefined): OtherUse[] {
  if (row === undefined || !audiencesOf(actor, row).includes(use.audience)) return [];
  return [{ evidenceId: use.id, caseId: row.id, number: row.number }];
}
