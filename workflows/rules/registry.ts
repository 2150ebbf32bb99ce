import { RulePackUnknownError } from './errors.js';
import { validateRulePack } from './pack-schema.js';
import type { RulePack } from './pack.js';
import inspectionCity from './packs/inspection-city.json' with { type: 'json' };
import inspectionCounty from './packs/inspection-county.json' with { type: 'json' };
import inspectionVillage from './packs/inspection-village.json' with { type: 'json' };
import supervision from './packs/supervision.json' with { type: 'json' };
import safetyHazard from './packs/safety-hazard.json' with { type: 'json' };
import audit from './packs/audit.json' with { type: 'json' };

/** Read when the module is loaded: a pack that breaks the schema ends the start, before anything counts by it. */
const shipped: readonly RulePack[] = [inspectionCity, inspectionCounty, inspectionVillage, supervision, safetyHazard, audit].map(
  validateRulePack,
);

/** Every shipped rule pack, the fields of work in order, versions of one pack ascending. */
export function rulePacks(): readonly RulePack[] {
  return shipped;
}

/**
 * The rule pack of this name: the version asked for, or the newest.
 *
 * @throws RulePackUnknownError naming the packs that there are
 */
export function rulePack(name: string, version?: number): RulePack {
  const versions = shipped.filter((pack) => pack.name === name && (version === undefined || pack.version === version));
  const newest = versions.reduce<RulePack | undefined>(
    (best, pack) => (best && best.version > pack.version ? best : pack),
    undefined,
  );
  if (!newest)
    throw new RulePackUnknownError(
      name,
      version,
      shipped.map((pack) => `${pack.name}@${pack.version}`),
    );
  return newest;
}
