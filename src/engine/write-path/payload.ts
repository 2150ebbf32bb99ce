import { v7 as uuidv7 } from 'uuid';
import type { EventInfo } from '../../../workflows/kit/definition.js';
import { fields, payloadOf, type PayloadClass } from '../../../workflows/kit/fields.js';
import type { FieldFault } from '../../platform/errors/problem.js';
import { invalid, validated } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';

const duplicateId = words('编号重复', 'The id stands here twice');

/**
 * The payload of an event, checked by its class, with an id for every new entity in it.
 *
 * @throws Problem `request.invalid` with every fault of every field
 */
export function payloadFor(info: EventInfo, plain: Readonly<Record<string, unknown>>): object {
  const payload = validated(info.payload, plain, (type, value) => payloadOf(type, value) as InstanceType<typeof type>);
  const faults = giveIds(info.payload, payload as Record<string, unknown>, '');
  if (faults.length > 0) throw invalid(faults);
  return payload;
}

/** Gives new entities their ids; an id that stands twice in a list is a fault. */
function giveIds(payload: PayloadClass, value: Record<string, unknown>, prefix: string): FieldFault[] {
  return [...fields(payload)].flatMap(([key, { of, entities }]) => {
    const member = value[key];
    if (of === undefined || !Array.isArray(member)) return [];
    const seen = new Set<unknown>();
    return (member as Record<string, unknown>[]).flatMap((element, index) => {
      const path = `${prefix}${key}[${index}]`;
      if (entities) element.id ??= uuidv7();
      const twice = entities && seen.has(element.id) ? [{ path: `${path}.id`, code: 'duplicate-id', message: duplicateId }] : [];
      seen.add(element.id);
      return [...twice, ...giveIds(of(), element, `${path}.`)];
    });
  });
}
