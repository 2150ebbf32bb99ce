import type { OpenedCase } from '../../play/planned-case.js';
import { assistance } from '../assistance/assistance.js';
import { checkLists } from '../check-lists/check-lists.js';
import { scopes } from '../coverage/scopes.js';
import { demands } from '../demands/demands.js';
import { duties } from '../duties/duties.js';
import { paperMeetings } from '../papers/meetings.js';
import { schemes } from '../papers/schemes.js';
import { partners } from '../partners/partners.js';
import { plans } from '../plans/plans.js';
import type { Programme } from '../programme.js';
import { referrals } from '../referrals/referrals.js';
import { issuedReports, reports } from '../reports/reports.js';
import { talks } from '../talks/talks.js';
import { authorisations } from '../teams/authorisations.js';
import { cadres } from '../teams/cadres.js';
import { waiver } from '../teams/waiver.js';
import type { Episode } from './episode.js';
import type { Scenery } from './scenery.js';

/** All that happens in the city beside its issues and inspections. */
export interface CityEpisodes {
  /** What must be there before anything is found: rules, people, check lists. */
  readonly before: readonly Episode[];
  /** What has to do with issues and inspections that are there. */
  readonly after: readonly Episode[];
  /** As `after`, where clues can be sealed. */
  readonly sealed: readonly Episode[];
  /** What is drawn from all that has happened by then; told when everything else is. */
  readonly drawn: readonly Episode[];
  /** The lives of the cases that the episodes open. */
  readonly cases: readonly OpenedCase[];
}

/** Makes up the episodes of the city, the same at every call. */
export function cityEpisodes(scenery: Scenery, programme: Programme): CityEpisodes {
  const [asked, reported] = [assistance(scenery), reports(scenery)];
  return {
    before: [
      ...schemes(scenery),
      ...scopes(scenery, programme),
      ...cadres(scenery),
      ...duties(scenery),
      ...plans(scenery),
      ...checkLists(scenery),
      ...waiver(scenery),
      ...authorisations(scenery),
    ],
    after: [
      ...talks(scenery),
      ...demands(scenery),
      ...asked.episodes,
      ...partners(scenery),
      ...reported.episodes,
      ...paperMeetings(scenery),
    ],
    sealed: referrals(scenery),
    drawn: issuedReports(scenery),
    cases: [...asked.cases, ...reported.cases],
  };
}
