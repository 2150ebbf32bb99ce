import fc from 'fast-check';
import { keepsAway, tieKinds, type Assignment, type Tie } from '../../../src/modules/teams/avoidance.js';

/** A small tree by hand: each place with the one above it. The office watches over `county`. */
const above: Readonly<Record<string, string | null>> = {
  province: null,
  city: 'province',
  county: 'city',
  town: 'county',
  otherTown: 'county',
  village: 'town',
  hamlet: 'village',
  otherVillage: 'town',
  bureau: 'county',
  station: 'bureau',
};
const places = Object.keys(above);

/** From the root down to a place, by walking up. */
const lineOf = (place: string): string[] => {
  const up = above[place];
  return up === null || up === undefined ? [place] : [...lineOf(up), place];
};
const pathOf = (place: string) => `/${lineOf(place).join('/')}/`;

/** The rule told slowly, over lists of places and single days instead of paths and intervals. */
function told(
  tie: { kind: Tie['kind']; place: string; from: number; until: number },
  unit: string,
  days: readonly number[],
): boolean {
  const bindsEverybody = ['province', 'city', 'county'];
  const touching = places.filter(
    (place) => lineOf(place).includes(unit) || (lineOf(unit).includes(place) && !bindsEverybody.includes(place)),
  );
  if (!touching.includes(tie.place)) return false;
  const lasting = tie.kind === 'served' || tie.kind === 'native';
  const counted = days.filter((day) => day >= tie.from && (lasting || day <= tie.until));
  return counted.length > 0;
}

const day = (number: number) => `2025-01-${String(number).padStart(2, '0')}`;

describe('the avoidance rule', () => {
  it('keeps away whom the rule told slowly keeps away', () => {
    const units = places.filter((place) => !['province', 'city'].includes(place));
    let kept = 0;
    let free = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...tieKinds),
        fc.constantFrom(...places),
        fc.constantFrom(...units),
        fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
        fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
        (kind, place, unit, tieDays, onSite) => {
          const [from, until] = [Math.min(...tieDays), Math.max(...tieDays)];
          const [first, last] = [Math.min(...onSite), Math.max(...onSite)];
          const tie: Tie = { kind, path: pathOf(place), from: day(from), until: day(until) };
          const assignment: Assignment = {
            unitPath: pathOf(unit),
            areaPath: pathOf('county'),
            from: day(first),
            until: day(last),
          };
          const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
          const expected = told({ kind, place, from, until }, unit, days);
          if (expected) kept++;
          else free++;
          expect(keepsAway(tie, assignment) !== undefined).toBe(expected);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(kept + free).toBeGreaterThanOrEqual(3_000);
  });

  it('takes a tie without dates for one that has always been and still is', () => {
    const assignment = { unitPath: pathOf('town'), areaPath: pathOf('county'), from: day(1), until: null };
    const at = (place: string) => keepsAway({ kind: 'kin', path: pathOf(place), from: null, until: null }, assignment);
    expect(['town', 'hamlet', 'county', 'city', 'otherTown', 'bureau'].map(at)).toEqual([
      'same',
      'below',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const village = { ...assignment, unitPath: pathOf('village') };
    expect(keepsAway({ kind: 'served', path: pathOf('town'), from: null, until: null }, village)).toBe('above');
  });
});
