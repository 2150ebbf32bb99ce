import { Demands } from '../../../src/modules/inspections/feedback/demands.js';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import { nothing, type Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import { demandId } from '../feedback.js';
import texts from '../inspections.json' with { type: 'json' };
import { historyUntil } from '../programme.js';
import { Wording } from '../wording.js';

/** Working through what was demanded at a feedback takes so long, in calendar days. */
const takes = [26, 55, 118] as const;
/** So many of the inspections have answered everything; of the others the last demand is open, and some are overdue. */
const diligent = 0.7;

/** What the city's leaders demanded at feedbacks is done, with a result, by the units that answer for it; not everywhere. */
export function demands(scenery: Scenery): Episode[] {
  return scenery.missionsOf(scenery.city).flatMap((mission) => {
    const random = scenery.random(`demands ${mission.id}`);
    const wording = new Wording(random, {});
    const head = scenery.head(mission.unit);
    const count = 1 + (mission.ordinal % takes.length);
    const done = random.chance(diligent) ? count : count - 1;
    return takes.slice(0, done).flatMap((days, nth): Episode[] => {
      const on = addCalendarDays(mission.feedbackOn, days);
      const [, result = ''] = texts.demands[nth] ?? [];
      const said = `${wording.say(result)}（合成）`;
      const id = demandId(mission, nth);
      if (on > historyUntil) return [];
      return [
        {
          name: `seeds/demand/${mission.id}/${nth}`,
          at: scenery.instant(on, 2),
          tell: async ({ seeding, as }) => {
            const commands = seeding.app.get(Demands, { strict: false });
            // A feedback that waits for its issues has demanded nothing yet.
            const { items } = await commands.ofInspection(head, mission.id);
            const open = items.some((item) => item.id === id && item.state === 'open');
            return open ? commands.finish(as(head), id, said) : nothing;
          },
        },
      ];
    });
  });
}
