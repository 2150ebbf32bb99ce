import type { CivilDate } from '../../../workflows/calendar/civil-date.js';
import { PartnersCommands } from '../../../src/modules/partners/partners.commands.js';
import { nothing, type Episode, type Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Place } from '../places.js';
import type { Mission } from '../programme.js';

const commands = ({ seeding }: Stage) => seeding.app.get(PartnersCommands, { strict: false });

/** Partners that see a part of an inspection (巡纪、巡审、巡财联动): of the demo unit's, one whose time is over, one sent home. */
export function partners(scenery: Scenery): Episode[] {
  const { city } = scenery;
  const [, demo, , finance = demo] = city.departments;
  const [fifth, sixth] = [scenery.demoMission(5), scenery.demoMission(6)];
  const sixthOfAnother = scenery.missionsOf(city).findLast(({ team, round }) => team !== scenery.people.demoTeam && round === 6);
  const bring = (
    key: string,
    mission: Mission | undefined,
    partner: Place | undefined,
    on: CivilDate,
    until: CivilDate,
    purpose: string,
    themes: string[],
  ): Episode[] => {
    if (mission === undefined || partner === undefined || partner.id === mission.unit.id) return [];
    const asked = { organisationId: partner.id, purpose, until, scope: { themes } };
    return [
      {
        name: `seeds/partner/${key}`,
        at: scenery.instant(on),
        tell: (stage) => commands(stage).bringIn(stage.as(scenery.officer(city)), mission.id, asked),
      },
    ];
  };
  const purposes = {
    discipline: '巡纪联动：共同会商问题定性，提前介入廉洁风险类问题核查。（合成）',
    finance: '巡财联动：协助核对采购、补助资金账目。（合成）',
    farming: '巡审联动：协助开展粮食安全和工程建设领域专项数据核查。（合成）',
  };
  const safe = ['工程建设', '廉洁风险'];
  return [
    ...bring('discipline', sixth, city.discipline, '2026-10-13', '2027-03-31', purposes.discipline, safe),
    ...bring('farming', sixth, demo, '2026-10-14', '2027-03-31', purposes.farming, ['粮食安全', '工程建设', '民生实事']),
    ...bring('finance', fifth, finance, '2026-05-15', '2026-07-31', purposes.finance, safe),
    ...bring('sent-home', sixth, finance, '2026-10-15', '2026-12-31', purposes.finance, safe),
    ...bring('another', sixthOfAnother, demo, '2026-09-08', '2027-03-31', purposes.farming, ['民生实事', '养老服务']),
    {
      name: 'seeds/partner/sent-home/revoked',
      at: scenery.instant('2026-11-10'),
      tell: async (stage) => {
        const office = stage.as(scenery.officer(city));
        const listed = await commands(stage).list(office, sixth.id);
        const partner = listed.find(({ organisation }) => organisation.id === finance?.id);
        return partner === undefined ? nothing : commands(stage).revoke(office, sixth.id, partner.id);
      },
    },
  ];
}
