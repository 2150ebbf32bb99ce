import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';

/** 年、届、轮、序号；序号从 001 起 */
const format = '〔{year}〕{term}届{round}轮-{seq:3}';

/**
 * Every seeded paper has two handlers, as each paper should. The counties insist on them; the city's office leaves it to its teams: what
 * has fewer says so and is submitted all the same.
 */
const insistedOn = 2;

/** Each office settles how its working papers are numbered and handled before its first round. */
export function schemes(scenery: Scenery): Episode[] {
  return scenery.territories.map((territory, index) => ({
    name: `seeds/papers/scheme/${territory.area.key}`,
    at: scenery.instant('2024-11-25'),
    tell: ({ seeding, as }) => {
      const scheme = { format, ...(index > 0 && { handlers: insistedOn }) };
      return seeding.papers.settleScheme(as(scenery.officer(territory)), territory.office.id, scheme);
    },
  }));
}
