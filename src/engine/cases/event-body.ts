import { validate as isUuid } from 'uuid';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { faultOf } from '../../platform/http/field-faults.js';
import { invalid } from '../../platform/http/validation.js';
import { unknownField } from '../../platform/words/constraints.js';
import { words } from '../../platform/words/words.js';
import { batchTooLarge } from '../engine.errors.js';
import type { Command } from '../write-path/write-path.js';

const maxBatch = 1000;
const notAnObject = words('须为对象', 'use an object');
const notAList = words('须为事件列表', 'use a list of events');
const noType = words('须注明事件类型', 'name the type of the event');
const noCase = words('须为案件的 UUID', 'use the UUID of a case');
const noVersion = words('须为所见的版本号', 'use the version that you saw');

/**
 * The type and the payload of one event: `{ type, ...payload }`.
 *
 * @throws Problem `request.invalid`
 */
export function sentOf(body: unknown): Pick<Command, 'type' | 'payload'> {
  if (!isRecord(body)) throw invalid([{ path: '', code: 'not-an-object', message: notAnObject }]);
  const { type, ...payload } = body;
  if (!isType(type)) throw invalid([{ path: 'type', code: 'required', message: noType }]);
  return { type, payload };
}

/**
 * A list of events, each with its case and the version that was seen: `[{ caseId, version, type, ... }]`, alone or as `{ events }`.
 *
 * @throws Problem `request.invalid` with every fault
 */
export function batchOf(body: unknown): Command[] {
  const list: unknown = isRecord(body) ? body.events : body;
  const faults: FieldFault[] = Object.keys(isRecord(body) ? body : {})
    .filter((name) => name !== 'events')
    .map((name) => faultOf(name, unknownField));
  if (!Array.isArray(list) || list.length === 0)
    throw invalid([...faults, { path: 'events', code: 'not-a-list', message: notAList }]);
  if (list.length > maxBatch) throw new Problem(batchTooLarge, { params: { limit: maxBatch } });
  const commands = list.flatMap((element: unknown, index): Command[] => {
    const { caseId, version, type, ...payload } = isRecord(element) ? element : {};
    if (isCaseId(caseId) && isVersion(version) && isType(type)) return [{ caseId: caseId.toLowerCase(), version, type, payload }];
    const path = `events[${index}]`;
    if (!isCaseId(caseId)) faults.push({ path: `${path}.caseId`, code: 'not-a-uuid', message: noCase });
    if (!isVersion(version)) faults.push({ path: `${path}.version`, code: 'not-a-version', message: noVersion });
    if (!isType(type)) faults.push({ path: `${path}.type`, code: 'required', message: noType });
    return [];
  });
  if (faults.length > 0) throw invalid(faults);
  return commands;
}

const isCaseId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const isVersion = (value: unknown): value is number => Number.isSafeInteger(value);
const isType = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
