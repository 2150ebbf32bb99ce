import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';

/** 年、届、轮、序号；序号从 001 起 */
const format = '〔{year}〕{term}届{round}轮-{seq:3}';

/**
 * How many handlers an office asks for before a paper may be submitted. Every seeded paper has two. The counties insist on it; the
 * city's office leaves it to its teams, so that a paper can be tried there without naming them first.
 */
const handlersAskedFor = { city: 1, county: 2 } as const;

/** Each office settles how its working papers are numbered and handled before its first round. */
export function schemes(scenery: Scenery): Episode[] {
  return scenery.territories.map((territory, index) => ({
    name: `seeds/papers/scheme/${territory.area.key}`,
    at: scenery.instant('2024-11-25'),
    tell: ({ seeding, as }) => {
      const handlers = index === 0 ? handlersAskedFor.city : handlersAskedFor.county;
      return seeding.papers.settleScheme(as(scenery.officer(territory)), territory.office.id, { format, handlers });
    },
  }));
}
