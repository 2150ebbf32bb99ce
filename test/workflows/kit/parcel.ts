import { IsIn, IsOptional, IsString } from 'class-validator';
import { and, setup } from 'xstate';
import { Field } from '../../../workflows/kit/fields.js';
import { guide } from '../../../workflows/kit/guide.js';
import { label } from '../../../workflows/kit/words.js';
import type { CaseEvent, WorkflowDefinition } from '../../../workflows/kit/definition.js';

export class Posting {
  @Field('承运人', 'carrier', { widget: 'choice', values: { rail: label('铁路', 'rail'), road: label('公路', 'road') } })
  @IsIn(['rail', 'road'])
  carrier: string;

  @Field('备注', 'note')
  @IsOptional()
  @IsString()
  note?: string;
}

export class Nothing {}

interface ParcelContext {
  readonly weight: number;
  readonly carrier: string | null;
}

interface Types {
  readonly context: ParcelContext;
  readonly events: CaseEvent | { readonly type: 'WAKE_CLOCK' };
  readonly input: { readonly weight: number };
}
const types = {} as Types;

const parcel = setup({
  types,
  guards: { light: ({ context }) => context.weight < 10, addressed: () => true },
  actions: { weigh: () => undefined, tell: (_: unknown, _params: { whom: string }) => undefined },
});

const post = parcel.assign({ carrier: ({ event }) => String((event as CaseEvent).payload.carrier) });

/** A small workflow with all that the kit deals in: stages with steps, a second region, guards, effects, signals. */
export const machine = parcel.createMachine({
  id: 'parcel',
  context: ({ input }) => ({ weight: input.weight, carrier: null }),
  type: 'parallel',
  states: {
    stage: {
      initial: 'sent',
      states: {
        sent: {
          initial: 'packed',
          on: { LOSE: { target: 'lost' } },
          states: {
            packed: {
              on: {
                SHAKE: { target: 'packed' },
                POST: [
                  {
                    guard: and(['light', 'addressed']),
                    target: 'posted',
                    actions: [post, 'weigh', parcel.raise({ type: 'WAKE_CLOCK' })],
                  },
                  { guard: 'addressed', target: 'heavy', actions: post },
                ],
              },
            },
            posted: {
              on: { DELIVER: { target: '#parcel.stage.delivered', actions: { type: 'tell', params: { whom: 'sender' } } } },
            },
            heavy: { always: { guard: 'light', target: 'posted' } },
          },
        },
        delivered: {},
        lost: {},
      },
    },
    clock: { initial: 'asleep', states: { asleep: { on: { WAKE_CLOCK: 'awake' } }, awake: {} } },
  },
});

const words = (name: string) => label(`词${name}`, name);
const state = (name: string) => ({ label: words(name), category: 'open', turn: 'responsibleUnit', disclosed: true }) as const;
const event = (name: string) => ({
  label: words(name),
  history: label(`{actor}${name}`, `{actor} did ${name}`),
  permissions: [{ role: 'unitHead', relation: 'unit' }] as const,
  payload: Nothing,
});

/** A definition without a gap; a test changes the part that it is about. */
export const definition: WorkflowDefinition<ParcelContext> = {
  name: 'parcel',
  version: 1,
  title: label('包裹', 'parcel'),
  opening: { label: label('寄出包裹', 'Send the parcel'), history: label('{actor}寄出了包裹', '{actor} sent the parcel') },
  machine,
  states: {
    'sent.packed': state('packed'),
    'sent.posted': state('posted'),
    'sent.heavy': state('heavy'),
    delivered: { ...state('delivered'), category: 'closed', turn: 'nobody' },
    lost: { ...state('lost'), category: 'closed', turn: 'nobody', disclosed: false },
  },
  guides: {
    'sent.packed': guide('写明地址', 'Write the address', { awaits: ['POST'], limits: ['sign'] }),
    'sent.posted': guide('等待送达', 'Wait', { awaits: ['DELIVER'] }),
    'sent.heavy': guide('等待', 'Wait'),
    delivered: guide('已送达', 'Delivered'),
    lost: guide('已丢失', 'Lost'),
  },
  words: {
    sent: words('sent'),
    delivered: words('delivered'),
    lost: words('lost'),
    'clock.asleep': words('asleep'),
    'clock.awake': words('awake'),
  },
  events: {
    POST: {
      ...event('post'),
      history: label('{actor}由{carrier}寄出', '{actor} posted it by {carrier}'),
      payload: Posting,
      permissions: [
        { role: 'unitHead', relation: 'unit', in: ['sent'] },
        { role: 'unitLiaison', relation: 'unit', in: ['sent'] },
      ],
      apartFrom: ['packers'],
      sealed: ['note'],
    },
    SHAKE: event('shake'),
    DELIVER: event('deliver'),
    LOSE: { ...event('lose'), audience: 'inspection' },
  },
  conditions: {
    light: { label: words('light'), holds: ({ weight }) => weight < 10 },
    addressed: { label: words('addressed'), holds: () => true },
  },
  people: { packers: { label: words('packers'), ids: () => ['packer'] } },
  effects: ['weigh', 'tell'],
  limits: () => ({ case: null, step: null }),
  summary: () => {
    throw new Error('a parcel has no summary');
  },
};

/** An event as the engine hands it to the machine. */
export function sent(type: string, payload: Readonly<Record<string, unknown>> = {}): CaseEvent {
  const actor = { id: 'someone', name: 'someone', role: 'unitHead', orgId: 'unit', orgName: 'unit' } as const;
  return { type, payload, actor, at: '2026-03-02T09:00:00.000+08:00', facts: {} };
}
