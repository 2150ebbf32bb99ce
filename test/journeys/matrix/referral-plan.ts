import { placeIds, type Place } from '../../support/city-people.js';
import type { SentCase } from '../../support/city.js';
import { sealReferral } from '../../integration/referrals/referral-room.js';
import { always, at, type Deed, type Done, perform } from './deeds.js';
import type { MatrixPlan } from './plan.js';

interface Setting extends Done {
  /** Who receives it, if not the usual body. */
  readonly to?: Place;
}

const payloads = { TRANSFER: {}, RECEIVE: {}, ANSWER: { result: 'established' }, WITHDRAW: {} };

const transferred: Deed[] = [['office', 'TRANSFER']];
const received: Deed[] = [...transferred, ['personnel', 'RECEIVE']];

/** The transfer of a clue, put to the test of state × event × person: most people must not even learn that there is one. */
export const referralPlan: MatrixPlan<SentCase, Setting, null> = {
  workflow: 'referral',
  situations: {
    sealed: at('sealed', []),
    transferred: at('transferred', transferred),
    received: at('received', received),
    'still pending': at('received', [...received, ['personnel', 'ANSWER', { result: 'pending' }]]),
    answered: at('answered', [...received, ['personnel', 'ANSWER']]),
    withdrawn: at('withdrawn', [['office', 'WITHDRAW']]),
    'withdrawn after the transfer': at('withdrawn', [...transferred, ['office', 'WITHDRAW']]),
    'transferred to a department': { ...at('transferred', transferred), to: 'finance' },
    'transferred to where an officer receives as well': { ...at('transferred', transferred), to: 'discipline' },
    'transferred to a body that stands above': { ...at('transferred', transferred), to: 'provinceDiscipline' },
  },
  payloads: always(payloads),
  // Of the team, only who wrote it knows of it.
  roster: ['office'],
  sealed: true,
  parties: (history) => {
    const transferred = history.some(({ type }) => type === 'TRANSFER');
    return {
      unitId: placeIds.office,
      bodyIds: [],
      addresseeIds: transferred ? [String(history[0]?.payload['toOrgId'])] : [],
    };
  },
  set: async (city) => {
    const issue = await city.openIssue();
    return {
      bring: async ({ deeds, to }, count) => {
        const referrals: SentCase[] = [];
        while (referrals.length < count) referrals.push(await sealReferral(city, issue, to && { to }));
        await perform(city, referrals, deeds, payloads);
        return referrals;
      },
      pointersOf: () => Promise.resolve(null),
    };
  },
};
