import { Injectable } from '@nestjs/common';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { sees, viewOf } from '../../../engine/visibility.js';
import { Parties, type Person } from './parties.js';
import { readBindings, readMembers, type Read } from './recipients.repository.js';

/** Who answers for a demand: an organisation, accounts, or nobody whom the product knows. */
export interface Answerable {
  readonly organisationId: string | null;
  readonly userIds: readonly string[];
}

/** Somebody who is told of a demand. */
export interface DemandReader {
  readonly userId: string;
  /** They may also see where the demand came up; otherwise they are told of the demand alone. */
  readonly seesCase: boolean;
}

/** One question: who is told of a demand that came up in a case or an inspection. */
export interface DemandQuestion {
  readonly row: CaseRow;
  readonly answerable: Answerable;
}

/** Works out who is told of a demand: those who answer for it, and the office on whose side it was written down. */
@Injectable()
export class DemandRecipients {
  /** Who is told, for each question in their order: active accounts, each once. Of what is not disclosed nobody is told who does not see it. */
  async told(questions: readonly DemandQuestion[], read: Read): Promise<DemandReader[][]> {
    const bindings = await readBindings(read, [...new Set(questions.flatMap(({ answerable }) => answerable.userIds))]);
    const organisations = new Set(
      questions.flatMap(({ row, answerable: { organisationId } }) => [
        row.officeId,
        ...(organisationId === null ? [] : [organisationId]),
      ]),
    );
    const parties = new Parties([...(await readMembers(read, [...organisations])), ...bindings], []);
    return questions.map(({ row, answerable: { organisationId, userIds } }) => {
      const people = [
        ...bindings
          .filter(({ id }) => userIds.includes(id))
          .map(({ id, org_id, ...rest }) => ({ ...rest, userId: id, orgId: org_id })),
        ...(organisationId === null ? [] : parties.addressed(organisationId)),
        ...parties.workers(row, 'inspectionOffice'),
      ];
      return readersOf(row, people);
    });
  }
}

function readersOf(row: CaseRow, people: readonly Person[]): DemandReader[] {
  const readers = new Map<string, boolean>();
  for (const { userId, name, role, orgId } of people) {
    const view = viewOf({ id: userId, username: '', name, bindings: [{ role, orgId, orgName: '', scopeOfficeIds: [] }] });
    readers.set(userId, readers.get(userId) === true || sees(view, row));
  }
  const isOpen = row.disclosed && !row.sealed;
  return [...readers].filter(([, seesCase]) => seesCase || isOpen).map(([userId, seesCase]) => ({ userId, seesCase }));
}
