import type { FieldFault } from '../errors/problem.js';
import { badCharacter, tooDeep } from '../words/constraints.js';
import { faultOf } from './field-faults.js';

/** Deeper than any form of the product, and far from what a recursive reader could choke on. */
const maxDepth = 32;
/** NUL, which no text column takes, and surrogates without their other half, which are no characters. */
const unstorable = /\0|\p{Surrogate}/u;

/** Whether the database can keep a text. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

/** Faults of a parsed JSON body that no field's own rule would find: unstorable characters in texts and names, and bottomless nesting. */
export function textFaults(body: unknown): FieldFault[] {
  const faults: FieldFault[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') {
      if (!isStorable(value)) faults.push(faultOf(path, badCharacter));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (depth > maxDepth) {
      faults.push(faultOf(path, tooDeep, [maxDepth]));
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((element, index) => visit(element, `${path}[${index}]`, depth + 1));
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      if (!isStorable(name)) faults.push(faultOf(path, badCharacter));
      visit(member, path === '' ? name : `${path}.${name}`, depth + 1);
    }
  };
  visit(body, '', 0);
  return faults;
}
