import { v7 as uuidv7 } from 'uuid';
import type { EventInfo } from '../../../workflows/kit/definition.js';
import { fields, payloadOf, type PayloadClass } from '../../../workflows/kit/fields.js';
import { validated } from '../../platform/http/validation.js';

/**
 * The payload of an event, checked by its class, with an id for every new entity in it.
 *
 * @throws Problem `request.invalid` with every fault of every field
 */
export function payloadFor(info: EventInfo, plain: Readonly<Record<string, unknown>>): object {
  const payload = validated(info.payload, plain, (type, value) => payloadOf(type, value) as InstanceType<typeof type>);
  giveIds(info.payload, payload as Record<string, unknown>);
  return payload;
}

function giveIds(payload: PayloadClass, value: Record<string, unknown>): void {
  for (const [key, { of, entities }] of fields(payload)) {
    const member = value[key];
    if (of === undefined || !Array.isArray(member)) continue;
    for (const element of member as Record<string, unknown>[]) {
      if (entities) element.id ??= uuidv7();
      giveIds(of(), element);
    }
  }
}
