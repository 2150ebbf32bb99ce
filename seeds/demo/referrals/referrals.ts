import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import type { ReferralResult } from '../../../workflows/referral/v1/context.js';
import { ClueKeys } from '../../../src/modules/referrals/clue-keys.js';
import type { ReferralKind } from '../../../src/modules/referrals/dto/new-referral.dto.js';
import { ReferralsCommands } from '../../../src/modules/referrals/referrals.commands.js';
import { Problem } from '../../../src/platform/errors/problem.js';
import type { SeedPerson } from '../../people.js';
import type { Seeding } from '../../seeding.js';
import type { Episode, Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Place } from '../places.js';
import type { Mission } from '../programme.js';
import texts from './clues.json' with { type: 'json' };

/** A clue, the body that it is for, and how far its follow-up has come. */
interface PlannedReferral {
  readonly mission: Mission;
  readonly kind: ReferralKind;
  readonly to: { readonly place: Place; readonly by: SeedPerson };
  readonly sealedOn: CivilDate;
  readonly reaches: 'sealed' | 'transferred' | 'received' | 'withdrawn' | ReferralResult;
}

const commands = ({ seeding }: Stage) => seeding.app.get(ReferralsCommands, { strict: false });

/** Whether the product holds a key under which clues can be sealed: without one there are none. */
export function canSeal({ app }: Seeding): boolean {
  try {
    app.get(ClueKeys, { strict: false }).present();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Clues that the city's office has transferred to discipline, audit and finance, at every step. */
export function referrals(scenery: Scenery): Episode[] {
  const { city } = scenery;
  const discipline = { place: city.discipline, by: scenery.holder('supervisor', city.discipline) };
  const department = (ending: string) => {
    const place = scenery.cityUnit(ending);
    const by = place && scenery.people.population.holders('functionalDepartment', place)[0];
    return place === undefined || by === undefined ? discipline : { place, by };
  };
  const [audit, finance] = [department('审计局'), department('财政局')];
  const [mobile, fifth, sixth] = [3, 5, 6].map((round) => scenery.demoMission(round));
  if (mobile === undefined || fifth === undefined || sixth === undefined) return [];
  const planned: PlannedReferral[] = [
    { mission: mobile, kind: 'discipline', to: discipline, sealedOn: '2025-09-10', reaches: 'established' },
    { mission: mobile, kind: 'finance', to: finance, sealedOn: '2025-09-15', reaches: 'notEstablished' },
    { mission: fifth, kind: 'discipline', to: discipline, sealedOn: '2026-06-24', reaches: 'pending' },
    { mission: fifth, kind: 'finance', to: finance, sealedOn: '2026-07-02', reaches: 'received' },
    { mission: fifth, kind: 'audit', to: audit, sealedOn: '2026-07-08', reaches: 'transferred' },
    { mission: sixth, kind: 'discipline', to: discipline, sealedOn: '2026-11-12', reaches: 'transferred' },
    { mission: sixth, kind: 'other', to: discipline, sealedOn: '2026-11-17', reaches: 'sealed' },
    { mission: fifth, kind: 'other', to: discipline, sealedOn: '2026-06-12', reaches: 'withdrawn' },
  ];
  return planned.flatMap((referral, nth) => episodesOf(scenery, referral, nth));
}

function episodesOf(scenery: Scenery, { mission, kind, to, sealedOn, reaches }: PlannedReferral, nth: number): Episode[] {
  const name = `seeds/referral/${nth}`;
  const at = scenery.instant(sealedOn);
  const id = scenery.id(name, at);
  const office = scenery.officer(scenery.city);
  const { leader } = mission.team;
  const clue = texts.clues[nth % texts.clues.length] ?? '';
  const asked = {
    inspectionId: mission.id,
    kind,
    toOrgId: to.place.id,
    clue,
    ...(nth % 3 === 0 && { informant: texts.informant }),
  };
  const step = (days: number, what: string, tell: Episode['tell']): Episode => ({
    name: `${name}/${what}`,
    at: scenery.instant(addCalendarDays(sealedOn, days), 1),
    tell,
  });
  const send =
    (by: SeedPerson, version: number, type: string, payload = {}) =>
    ({ seeding, unit }: Stage) =>
      seeding.writePath.send(unit, [{ caseId: id, version, type, payload, actor: by }]);
  const sealed: Episode = { name, at, tell: (stage) => commands(stage).seal(stage.as(leader), asked, id) };
  const transferred = step(2, 'transferred', send(office, 1, 'TRANSFER'));
  const received = step(5, 'received', send(to.by, 2, 'RECEIVE'));
  switch (reaches) {
    case 'sealed':
      return [sealed];
    case 'withdrawn':
      return [sealed, step(3, 'withdrawn', send(office, 1, 'WITHDRAW'))];
    case 'transferred':
      return [sealed, transferred];
    case 'received':
      return [sealed, transferred, received];
    default: {
      const replied = step(40, 'replied', (stage) => commands(stage).reply(stage.as(to.by), id, texts.replies[reaches]));
      return [sealed, transferred, received, replied, step(41, 'answered', send(to.by, 3, 'ANSWER', { result: reaches }))];
    }
  }
}
