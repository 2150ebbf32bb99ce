import type { Name } from '../support/city-people.js';
import type { Leg } from './journey.js';

export const team: readonly Name[] = ['author', 'member', 'deputy', 'leader'];
export const unit: readonly Name[] = ['liaison', 'head'];
export const bodies: readonly Name[] = ['discipline', 'personnel', 'audit'];
export const inspection: readonly Name[] = [...team, 'office'];
/** Everybody of the city whom an issue concerns once it is handed over. */
export const everyone: readonly Name[] = [...inspection, ...unit, ...bodies, 'leadership'];

/** Whose turn it is, and what that means for the clock. */
export const toUnit = { category: 'open', turn: 'responsibleUnit', timeliness: 'onTrack' } as const;
export const toBodies = { category: 'waiting', turn: 'reviewBodies', timeliness: 'paused' } as const;
export const toOffice = { category: 'waiting', turn: 'inspectionOffice' } as const;

export const agrees = (at: string, by: Name, last: Pick<Leg, 'is' | 'waits'>): Leg => ({
  at,
  by,
  send: ['GIVE_OPINION', { verdict: 'agree' }],
  zh: '提出会审意见（同意）',
  en: 'gave an opinion: agrees',
  ...last,
});

export const disagrees = (at: string, by: Name, missing: string, last: Pick<Leg, 'is' | 'waits'>): Leg => ({
  at,
  by,
  send: ['GIVE_OPINION', { verdict: 'disagree', missing }],
  zh: '提出会审意见（不同意）',
  en: 'gave an opinion: disagrees',
  ...last,
});
