import { Problem, type FieldFault } from '../platform/errors/problem.js';
import { notPermitted } from '../platform/errors/request-problems.js';
import type { Actor } from '../platform/http/actor.js';
import { invalid } from '../platform/http/validation.js';
import { words } from '../platform/words/words.js';
import { viewOf } from './visibility.js';

const whichOffice: FieldFault = {
  path: 'officeId',
  code: 'required',
  message: words('您在多个巡察办任职，须指明是哪一个', 'you work in several offices; say which'),
};

/**
 * The office in whose name an actor acts: the one that they name, or the only one in which they work.
 *
 * @throws Problem `auth.not-permitted` for an office in which they do not work, `request.invalid` where there are several
 */
export function ownOffice(actor: Actor, asked: string | undefined): string {
  const own = [...new Set(viewOf(actor).ownOffices)];
  const [only, ...more] = own;
  const office = asked ?? (more.length === 0 ? only : undefined);
  if (office === undefined) throw own.length === 0 ? new Problem(notPermitted) : invalid([whichOffice]);
  if (!own.includes(office)) throw new Problem(notPermitted);
  return office;
}

/** The offices whose records an actor reads: their own with its territory, and those that they oversee. */
export function officesRead(actor: Actor): string[] {
  const { offices, overseenOffices } = viewOf(actor);
  return [...new Set([...offices, ...overseenOffices])];
}
