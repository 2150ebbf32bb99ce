import { figures, type FigureName } from './definitions/index.js';
import { counted, known, type Base, type FigureDefinition } from './figure.js';

/** Which cases a figure may count at all. */
export const basisOf = (name: FigureName) => (name === 'found' ? counted : known);

/** The condition of a figure over its base alone. */
export const holdsOf = (name: FigureName): string => figures[name].holds;

/** The condition over `cases c` of the cases that a figure counts: what its list goes by. */
export function conditionOf(name: FigureName): string {
  const holds = holdsOf(name);
  switch (figures[name].over) {
    case 'case':
      return `${basisOf(name)} AND (${holds})`;
    case 'cycle':
    case 'ending':
      return `${basisOf(name)} AND EXISTS (SELECT FROM issue_cycles y WHERE y.case_id = c.id AND ${holds})`;
    case 'event':
    case 'stay':
      return `${basisOf(name)} AND c.id IN (SELECT e.case_id FROM case_events e WHERE ${holds})`;
    case 'result':
      return `${basisOf(name)} AND c.id IN (SELECT r.case_id FROM results r WHERE ${holds})`;
  }
}

/** The figures over a base, apart from those that hold of now. */
export const flowOver = (base: Base): FigureName[] =>
  (Object.keys(figures) as FigureName[]).filter((name) => figures[name].over === base && !isStanding(name));

/** Whether a figure holds of now, whatever the period. */
export function isStanding(name: FigureName): boolean {
  const definition: FigureDefinition = figures[name];
  return definition.standing === true;
}
