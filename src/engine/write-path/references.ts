import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { fields, type FieldInfo, type PayloadClass } from '../../../workflows/kit/fields.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../platform/errors/problem.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import type { CaseRow } from '../cases/case-row.js';
import { Workflows } from '../workflows.js';

/** The kinds of things that a payload's ids can point to: the field's widget names the kind. */
export type ReferenceKind = Extract<FieldInfo['widget'], 'organisation' | 'person' | 'post' | 'case' | 'evidence' | 'duty'>;

/** Tells which of some ids may stand in an event of this case. */
export type ReferenceCheck = (unit: UnitOfWork, row: CaseRow, ids: readonly string[]) => Promise<ReadonlySet<string>>;

const kinds: ReadonlySet<string> = new Set<ReferenceKind>(['organisation', 'person', 'post', 'case', 'evidence', 'duty']);
const unknownId = words('编号不存在，或不能用于本案件', 'No such id, or not one that can stand here');

interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: string;
}

/** Whether ids in payloads point to something: one check for each kind, registered by the module that keeps it; the boot fails where one is missing. */
@Injectable()
export class References implements OnApplicationBootstrap {
  private readonly checks = new Map<ReferenceKind, ReferenceCheck>();

  constructor(private readonly workflows: Workflows) {}

  /** Registers the check of a kind; to be called while modules initialise. */
  check(kind: ReferenceKind, check: ReferenceCheck): void {
    if (this.checks.has(kind)) throw new Error(`references to ${kind} have two checks`);
    this.checks.set(kind, check);
  }

  /**
   * Makes sure that every id in a payload points to something that may stand there.
   *
   * @throws Problem `request.invalid` naming each path whose id does not
   */
  async ensure(unit: UnitOfWork, row: CaseRow, payload: PayloadClass, value: object): Promise<void> {
    const references = referencesIn(payload, value as Record<string, unknown>, '');
    const faults: FieldFault[] = [];
    for (const kind of new Set(references.map((reference) => reference.kind))) {
      const check = this.checks.get(kind);
      if (check === undefined) throw new Error(`references to ${kind} have no check`);
      const ofKind = references.filter((reference) => reference.kind === kind);
      const known = await check(unit, row, [...new Set(ofKind.map(({ id }) => id))]);
      faults.push(
        ...ofKind.filter(({ id }) => !known.has(id)).map(({ path }) => ({ path, code: 'unknown-id', message: unknownId })),
      );
    }
    if (faults.length > 0) throw invalid(faults);
  }

  onApplicationBootstrap(): void {
    const payloads = this.workflows.all().flatMap(({ events }) => Object.values(events).map(({ payload }) => payload));
    const missing = new Set(payloads.flatMap(kindsIn).filter((kind) => !this.checks.has(kind)));
    if (missing.size > 0) throw new Error(`references without a check: ${[...missing].join(', ')}`);
  }
}

function kindsIn(payload: PayloadClass): ReferenceKind[] {
  return [...fields(payload).values()].flatMap(({ widget, of }) => [
    ...(isKind(widget) ? [widget] : []),
    ...(of === undefined ? [] : kindsIn(of())),
  ]);
}

function isKind(widget: FieldInfo['widget']): widget is ReferenceKind {
  return widget !== undefined && kinds.has(widget);
}

function referencesIn(payload: PayloadClass, value: Record<string, unknown>, prefix: string): Reference[] {
  return [...fields(payload)].flatMap(([key, { widget, of }]) => {
    const member = value[key];
    if (member === undefined) return [];
    const elements: readonly unknown[] = Array.isArray(member) ? member : [member];
    const path = (index: number) => `${prefix}${key}${Array.isArray(member) ? `[${index}]` : ''}`;
    if (of !== undefined)
      return elements.flatMap((element, index) => referencesIn(of(), element as Record<string, unknown>, `${path(index)}.`));
    if (!isKind(widget)) return [];
    return elements.map((id, index) => ({ kind: widget, id: String(id), path: path(index) }));
  });
}
