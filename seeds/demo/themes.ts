import type { Horizon, MeasureKind, ResultKind } from '../../workflows/issue/terms.js';
import businessClimate from './themes/business-climate.json' with { type: 'json' };
import collectiveAssets from './themes/collective-assets.json' with { type: 'json' };
import construction from './themes/construction.json' with { type: 'json' };
import elderlyCare from './themes/elderly-care.json' with { type: 'json' };
import formalism from './themes/formalism.json' with { type: 'json' };
import grain from './themes/grain.json' with { type: 'json' };
import integrity from './themes/integrity.json' with { type: 'json' };
import livelihood from './themes/livelihood.json' with { type: 'json' };
import partyBuilding from './themes/party-building.json' with { type: 'json' };
import stateEnterprises from './themes/state-enterprises.json' with { type: 'json' };

/** The kinds of units that are inspected. */
export type UnitKind = 'department' | 'enterprise' | 'township' | 'village';

export interface MeasurePattern {
  readonly text: string;
  readonly kinds: readonly MeasureKind[];
  readonly horizon: Horizon;
  readonly sustained?: boolean;
  readonly standard: string;
  /** The countable result, drawn between the two counts. */
  readonly result?: { readonly kind: ResultKind; readonly count: readonly [number, number] };
}

/** How an issue of a theme reads, in templates (see `Wording`). */
export interface IssuePattern {
  readonly title: string;
  readonly finding: string;
  readonly manifestations: readonly string[];
  readonly causes: readonly string[];
  readonly measures: readonly MeasurePattern[];
  /** Names of files that prove the result. */
  readonly evidence: readonly string[];
  readonly systemic?: boolean;
  /** What an order to fix it at once asks for; absent where it can't be fixed at once. */
  readonly immediate?: string;
}

/** What inspections of some kinds of units come upon. */
export interface Theme {
  readonly theme: string;
  readonly units: readonly UnitKind[];
  /** The department that knows the field; its name without the city or county. */
  readonly department: string;
  /** A clue may be among what is found. */
  readonly referrable?: boolean;
  readonly patterns: readonly IssuePattern[];
}

/** The fields in which issues of the synthetic city lie. */
export const themes = [
  collectiveAssets,
  livelihood,
  formalism,
  construction,
  partyBuilding,
  elderlyCare,
  grain,
  stateEnterprises,
  integrity,
  businessClimate,
] as unknown as readonly Theme[];
