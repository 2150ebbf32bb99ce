import type { Mission } from './programme.js';

/** The number of the document by which a team is authorised for an inspection; no two of an office share one. */
export function authorisationOf({ territory, onSiteFrom, round, ordinal }: Mission): string {
  const number = String(ordinal).padStart(2, '0');
  return `${territory.area.shortName}委巡授〔${onSiteFrom.slice(0, 4)}〕第${round}轮第${number}号（合成）`;
}
