import { Injectable } from '@nestjs/common';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { invalid } from '../../platform/http/validation.js';
import { AvoidanceQueries } from '../teams/avoidance.queries.js';
import { OrganisationsQueries, type PlacedOrganisation } from '../organisations/organisations.queries.js';
import type { NewInspectionDto, TeamMemberDto } from './dto/new-inspection.dto.js';
import type { NewRoundDto } from './dto/new-round.dto.js';
import type { RoundRulePackDto } from './dto/round-rule-pack.dto.js';
import type { NewTermDto } from './dto/new-term.dto.js';
import { modeWords } from './inspection-words.js';
import { faults } from './inspections.errors.js';
import { InspectionsRepository } from './inspections.repository.js';
import type { NewInspection, NewRound, NewTerm } from './new-rows.js';
import { officesOf, sightOf } from './sight.js';

/** Checks what is to be planned against the tree of organisations, the rule packs and the caller's own office. */
@Injectable()
export class InspectionPlanCheck {
  constructor(
    private readonly inspections: InspectionsRepository,
    private readonly organisations: OrganisationsQueries,
    private readonly packs: RulePacks,
    private readonly avoidance: AvoidanceQueries,
  ) {}

  /** @throws Problem `request.invalid`, `auth.not-permitted` */
  term(actor: Actor, term: NewTermDto): NewTerm {
    const offices = officesOf(actor);
    const [only] = offices.length === 1 ? offices : [];
    const officeId = term.officeId ?? only;
    refuse(officeId === undefined && faults.whichOffice(), ...periodFaults(term));
    if (officeId === undefined || !offices.includes(officeId)) throw new Problem(notPermitted);
    return { ...term, officeId };
  }

  /** @throws Problem `request.invalid`, `auth.not-permitted` */
  async round(actor: Actor, round: NewRoundDto): Promise<NewRound> {
    const term = await this.inspections.visibleTerm(sightOf(actor), round.termId);
    const versions = this.packs
      .all()
      .filter(({ name }) => name === round.rulePack)
      .map(({ version }) => version);
    const { rulePackVersion } = round;
    refuse(
      term === undefined && faults.unknownTerm(),
      versions.length === 0 && faults.unknownRulePack('rulePack', this.packNames()),
      versions.length > 0 &&
        rulePackVersion !== undefined &&
        !versions.includes(rulePackVersion) &&
        faults.unknownRulePackVersion('rulePackVersion', versions),
      ...periodFaults(round),
    );
    return { ...round, officeId: ownOffice(actor, term?.office_id) };
  }

  /**
   * The round and the pack that it is to take.
   *
   * @throws Problem `request.not-found`, `auth.not-permitted`, `request.invalid`
   */
  async rulePackOf(actor: Actor, roundId: string, { name, version }: RoundRulePackDto): Promise<RulePack> {
    const round = await this.inspections.visibleRound(sightOf(actor), roundId);
    if (round === undefined) throw new Problem(notFound);
    ownOffice(actor, round.office_id);
    const pack = this.packs.find(name, version);
    if (pack !== undefined) return pack;
    const versions = this.packs
      .all()
      .filter((known) => known.name === name)
      .map((known) => known.version);
    if (versions.length === 0) throw invalid([faults.unknownRulePack('name', this.packNames())]);
    throw invalid([faults.unknownRulePackVersion('version', versions)]);
  }

  private packNames(): string[] {
    return [...new Set(this.packs.all().map(({ name }) => name))];
  }

  /** @throws Problem `request.invalid`, `auth.not-permitted`, `team.avoidance` */
  async inspection(actor: Actor, inspection: NewInspectionDto): Promise<NewInspection> {
    const round = await this.inspections.visibleRound(sightOf(actor), inspection.roundId);
    const found = await this.organisation(inspection.unitId);
    refuse(
      round === undefined && faults.unknownRound(),
      found === undefined && faults.unknownUnit(),
      ...onSiteFaults(inspection),
      ...teamFaults(inspection.members ?? []),
    );
    const officeId = ownOffice(actor, round?.office_id);
    const office = await this.organisations.read(officeId);
    if (round === undefined || found === undefined) throw new Error('refused above');
    const members = inspection.members ?? [];
    const inspectors = await this.inspections.inspectors(
      officeId,
      members.map(({ userId }) => userId),
    );
    refuse(
      found.kind === 'office' && faults.unitIsOffice(),
      !isInTerritory(found, office) && faults.unitOutside(),
      ...members.map(({ userId }, index) => !inspectors.has(userId.toLowerCase()) && faults.memberNotInOffice(index)),
    );
    const { unitId, onSiteFrom, onSiteUntil } = inspection;
    const userIds = members.map(({ userId }) => userId.toLowerCase());
    await this.avoidance.ensure({ officeId, unitId, userIds, onSiteFrom, onSiteUntil });
    const title = inspection.title ?? `${found.name}${modeWords[inspection.mode].zh}`;
    return { ...inspection, officeId, title, synthetic: found.synthetic || office.synthetic };
  }

  private async organisation(id: string): Promise<PlacedOrganisation | undefined> {
    try {
      return await this.organisations.read(id);
    } catch (error) {
      if (error instanceof Problem && error.code === 'organisations.not-found') return undefined;
      throw error;
    }
  }
}

/** Only an office plans for itself; those above it look on. */
function ownOffice(actor: Actor, officeId: string | undefined): string {
  if (officeId === undefined || !officesOf(actor).includes(officeId)) throw new Problem(notPermitted);
  return officeId;
}

/** An office watches over the area that it belongs to: that area itself and all that stands below it. */
function isInTerritory(unit: PlacedOrganisation, office: PlacedOrganisation): boolean {
  return office.parentId !== null && unit.path.includes(office.parentId);
}

function periodFaults({ startsOn, endsOn }: { startsOn?: string; endsOn?: string }): FieldFault[] {
  return startsOn !== undefined && endsOn !== undefined && endsOn < startsOn ? [faults.endsBeforeStart('endsOn')] : [];
}

function onSiteFaults({ onSiteFrom, onSiteUntil }: NewInspectionDto): FieldFault[] {
  if (onSiteFrom === undefined) return onSiteUntil === undefined ? [] : [faults.bothDates('onSiteFrom')];
  if (onSiteUntil === undefined) return [faults.bothDates('onSiteUntil')];
  return onSiteUntil < onSiteFrom ? [faults.endsBeforeStart('onSiteUntil')] : [];
}

function teamFaults(members: readonly TeamMemberDto[]): FieldFault[] {
  const ids = members.map(({ userId }) => userId.toLowerCase());
  const leader = members.findIndex(({ position }) => position === 'leader');
  return members.flatMap(({ position }, index) => [
    ...(ids.indexOf(ids[index] ?? '') < index ? [faults.memberTwice(index)] : []),
    ...(position === 'leader' && leader < index ? [faults.secondLeader(index)] : []),
  ]);
}

function refuse(...found: readonly (FieldFault | false)[]): void {
  const all = found.filter((fault) => fault !== false);
  if (all.length > 0) throw invalid(all);
}
