import { placeIds, type Place } from '../../support/city-people.js';
import { type City, roster, type SentCase } from '../../support/city.js';
import { always, at, type Deed, type Done, perform, ticks } from './deeds.js';
import type { MatrixPlan } from './plan.js';

interface Setting extends Done {
  /** Who is asked, if not the usual department. */
  readonly to?: Place;
}

const signal = { limit: 'step' };
const payloads = {
  ACCEPT: { note: '收到' },
  ANSWER: { reply: '凭证随附' },
  DECLINE: { ground: '无此材料' },
  URGE: { text: '请尽快答复' },
  DUE_SOON: signal,
  DUE_VERY_SOON: signal,
  DEADLINE_PASSED: signal,
  ESCALATE: signal,
};

const accepted: Deed[] = [['finance', 'ACCEPT']];

/** A request for assistance, put to the test of state × event × person. */
export const assistanceRequestPlan: MatrixPlan<SentCase, Setting, null> = {
  workflow: 'assistance-request',
  situations: {
    sent: at('sent', []),
    accepted: at('accepted', accepted),
    answered: at('answered', [...accepted, ['finance', 'ANSWER']]),
    declined: at('declined', [['finance', 'DECLINE']]),
    overdue: at('overdue', ticks('DEADLINE_PASSED')),
    'overdue, accepted': at('overdue', [...ticks('DEADLINE_PASSED'), ...accepted]),
    'overdue at the highest level': at('overdue', ticks('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE')),
    'due very soon': at('accepted', [...accepted, ...ticks('DUE_SOON', 'DUE_VERY_SOON')]),
    'sent to a unit': { ...at('sent', []), to: 'otherUnit' },
    'accepted by a unit': { ...at('accepted', [['otherLiaison', 'ACCEPT']]), to: 'otherUnit' },
    'sent to the unit itself': { ...at('sent', []), to: 'unit' },
    'sent to where one of the office replies as well': { ...at('sent', []), to: 'discipline' },
    'sent to another city': { ...at('sent', []), to: 'foreignFinance' },
  },
  payloads: always(payloads),
  roster,
  parties: (history) => {
    const to = String(history[0]?.payload['toOrgId']);
    return { unitId: to, bodyIds: [], addresseeIds: [to] };
  },
  set: async (city) => {
    const issueId = (await city.issueAt('handedOver.rectifying')).id;
    return {
      bring: async ({ deeds, to = 'finance' }, count) => {
        const requests: SentCase[] = [];
        while (requests.length < count) requests.push(await ask(city, issueId, to));
        await perform(city, requests, deeds, payloads);
        return requests;
      },
      pointersOf: () => Promise.resolve(null),
    };
  },
};

async function ask(city: City, issueId: string, to: Place): Promise<SentCase> {
  const body = { issueId, toOrgId: placeIds[to], title: '调取拨付凭证', request: '请提供2024年专项资金拨付凭证' };
  const answer = await (await city.as('office')).post<{ id: string }>('/assistance-requests', body);
  if (answer.status !== 201) throw new Error(`POST /assistance-requests answered ${answer.status}: ${answer.text}`);
  return { id: answer.body.id, version: 1 };
}
