import { CoverageCommands } from '../../../src/modules/coverage/coverage.commands.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Programme } from '../programme.js';

/** Whom each office has to inspect within its term: its units, or its townships and villages. */
export function scopes(scenery: Scenery, { terms }: Programme): Episode[] {
  return scenery.territories.flatMap((territory) => {
    const term = terms.find(({ officeId }) => officeId === territory.office.id);
    if (term === undefined) return [];
    const organisationIds = [...territory.units, ...territory.townships, ...territory.villages].map(({ id }) => id);
    return [
      {
        name: `seeds/scope/${territory.area.key}`,
        at: scenery.instant('2024-11-25', 2),
        tell: ({ seeding, as }) =>
          seeding.app.get(CoverageCommands, { strict: false }).add(as(scenery.officer(territory)), term.id, { organisationIds }),
      },
    ];
  });
}
