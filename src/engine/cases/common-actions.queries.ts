import { Injectable } from '@nestjs/common';
import { leafOf, lifecycleRegion } from '../../../workflows/kit/paths.js';
import type { Actor } from '../../platform/http/actor.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { fill, words, type Language } from '../../platform/words/words.js';
import { CaseAccess } from '../case-access.js';
import { Workflows } from '../workflows.js';
import { ActionQueries } from './actions.queries.js';
import { batchSchemaOf } from './batch-schema.js';
import type { CaseRow } from './case-row.js';

/** A case that would not take an event, and why. */
export interface RefusedCase {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly reason: string;
}

/** An event that at least one of several cases takes from the caller now. */
export interface CommonAction {
  readonly workflow: string;
  readonly type: string;
  readonly label: string;
  /** Of a payload that serves all cases alike. */
  readonly schema: JsonSchema;
  readonly ready: readonly { readonly caseId: string; readonly version: number }[];
  readonly refused: readonly RefusedCase[];
}

/** What may be done with several cases at once; `missing` are those that the caller may not see. */
export interface CommonActions {
  readonly items: readonly CommonAction[];
  readonly missing: readonly string[];
}

const otherWorkflow = words('该案件属于另一流程', 'it belongs to another workflow');
const notNow = words('处于“{state}”，现在不由您办理此事项', 'at "{state}", this is not for you to do now');

/** Tells what a person may do with many cases in one go, before anything is written. */
@Injectable()
export class CommonActionQueries {
  constructor(
    private readonly access: CaseAccess,
    private readonly actions: ActionQueries,
    private readonly workflows: Workflows,
  ) {}

  /**
   * The events that the actor may send to at least one of the cases, those that most of them take first, each with the cases that would
   * refuse it. What can only be judged with the payload is left open, as in the actions of one case.
   */
  async of(actor: Actor, ids: readonly string[], language: Language): Promise<CommonActions> {
    const rows = await this.access.visibleCases(actor, ids);
    const known = new Map(rows.map((row) => [row.id, row]));
    const chosen = ids.flatMap((id) => known.get(id) ?? []);
    const taken = chosen.map((row) => ({
      row,
      actions: new Map(this.actions.onCase(actor, row, language).map((action) => [action.type, action])),
    }));
    const kinds = new Map(
      taken.flatMap(({ row, actions }) => [...actions.keys()].map((type) => [`${row.workflow} ${type}`, { row, type }])),
    );
    const items = [...kinds.values()].flatMap(({ row: { workflow }, type }): CommonAction[] => {
      const takers = taken.filter(
        ({ row, actions }) => row.workflow === workflow && actions.get(type)?.refused === undefined && actions.has(type),
      );
      const newest = takers.toSorted((one, other) => other.row.workflowVersion - one.row.workflowVersion)[0]?.actions.get(type);
      const schema = newest === undefined ? undefined : batchSchemaOf(newest.schema);
      if (newest === undefined || schema === undefined) return [];
      const refused = taken.flatMap(({ row, actions }) => {
        const action = actions.get(type);
        if (row.workflow === workflow && action !== undefined && action.refused === undefined) return [];
        const { id: caseId, number, title } = row;
        const reason = row.workflow === workflow ? (action?.refused ?? this.notNow(row, language)) : otherWorkflow[language];
        return [{ caseId, number, title, reason }];
      });
      const ready = takers.map(({ row: { id: caseId, version } }) => ({ caseId, version }));
      return [{ workflow, type, label: newest.label, schema, ready, refused }];
    });
    return {
      items: items.toSorted((one, other) => other.ready.length - one.ready.length),
      missing: ids.filter((id) => !known.has(id)),
    };
  }

  private notNow(row: CaseRow, language: Language): string {
    const leaf = leafOf(row.state.value, lifecycleRegion);
    const state = this.workflows.get(row.workflow, row.workflowVersion).states[leaf]?.label[language] ?? leaf;
    return fill(notNow[language], { state });
  }
}
