import { readFileSync } from 'node:fs';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import type { PlaceKind } from '../../../src/modules/supervisions/supervisions.commands.js';
import type { InspectionMode } from '../../../src/modules/inspections/inspections.queries.js';
import type { NewOrganisation } from '../../../src/modules/organisations/organisation.js';
import { seedId } from '../../ids.js';
import { notStated } from '../texts.js';

/** The totals that the articles state. */
export interface PublishedFigures {
  readonly source: string;
  readonly office: string;
  readonly rounds: { readonly completed: readonly number[]; readonly planned: readonly number[] };
  readonly modes: readonly InspectionMode[];
  readonly organisationsInspectedThisTerm: number;
  readonly villagesCovered: number;
  readonly fixedImmediately: number;
  readonly principalsInterviewed: number;
  readonly departmentsReceivingCommonProblems: number;
  readonly jointProjects: number;
  readonly trainingSuggestionsCollected: number;
  readonly campaign: {
    readonly title: string;
    readonly keyVillages: number;
    readonly livelihoodMatters: number;
    readonly recommendationLetters: number;
    readonly institutionsEstablished: number;
  };
  readonly supervision: {
    readonly source: string;
    readonly office: string;
    readonly title: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly fedBackOn: string;
    readonly groups: number;
    readonly visited: Readonly<Record<PlaceKind, number>>;
    readonly sections: readonly string[];
    readonly items: number;
  };
}

export const publishedFigures = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as PublishedFigures;

/** The year of which the article tells, and how far it goes. */
export const toldYear = '2025';
export const yearEnd = `${toldYear}-12-31`;

const at = Date.parse('2018-01-01T00:00:00+08:00');

/** What stands beside every record that only makes up a total. */
export const madeUp = `合成记录：只为合计与报道（${publishedFigures.source}）一致；名称、日期等均为占位，${notStated}`;

/** An id of the data set, always the same for the same key. */
export const figureId = (key: string, index = 0): string => seedId(`published/figures/${key}`, at + index);

/** A list of so many things, told by their numbers from 1 on. */
export const counted = <Thing>(count: number, thing: (number: number, index: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, index) => thing(index + 1, index));

/** The n-th of some days that are spread evenly over the year that is told of. */
export function dayOfYear(index: number, of: number): string {
  return addCalendarDays(`${toldYear}-01-10`, Math.floor((index / of) * 340));
}

/** An organisation of the data set. */
export type Seeded = NewOrganisation & { readonly id: string };

/** Organisations of one kind, made up under a parent. */
export function madeUpOrganisations(
  kind: Seeded['kind'],
  parentId: string,
  count: number,
  name: (number: number) => string,
): Seeded[] {
  return counted(count, (number, index): Seeded => {
    const id = seedId(`published/coverage/${kind}/${number}`, at + index);
    return { id, parentId, kind, name: `${name(number)}（名称${notStated}）`, synthetic: true };
  });
}
