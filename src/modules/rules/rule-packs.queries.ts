import { Injectable } from '@nestjs/common';
import { clauseWords } from '../../../workflows/rules/clause-words.js';
import { startPoints, type Clauses, type RulePack } from '../../../workflows/rules/pack.js';
import { LoadedRulePacks, type KnownRulePack } from '../../engine/rules/rule-packs.js';
import { Problem } from '../../platform/errors/problem.js';
import type { ListQuery, Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { loadingOf, type LoadingView } from './calendars.queries.js';
import { rulePackNotFound } from './rules.errors.js';
import { pageInMemory, rulePackList } from './rules.list.js';

/** The newest version of a pack in one language. */
export interface RulePackItem extends LoadingView {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly source: { readonly document: string; readonly status: string };
  /** Every version, ascending. */
  readonly versions: readonly number[];
}

/** A clause in words: its numbers are those of the pack. */
export interface ClauseView {
  readonly clause: string;
  readonly label: string;
  readonly source: string;
  readonly startsAt?: { readonly id: string; readonly label: string };
  readonly [terms: string]: unknown;
}

/** A pack with its clauses in words, and every version as it was loaded. */
export interface RulePackView extends Omit<RulePackItem, 'versions'> {
  readonly restDay: RulePack['restDay'];
  readonly clauses: readonly ClauseView[];
  readonly warnings: RulePack['warnings'];
  readonly versions: readonly (LoadingView & { readonly version: number; readonly pack: RulePack })[];
}

/** Shows rule packs. */
@Injectable()
export class RulePacksQueries {
  constructor(private readonly packs: LoadedRulePacks) {}

  list(query: ListQuery<typeof rulePackList>, language: Language): Page<RulePackItem> {
    const names = [...new Set(this.packs.all().map(({ name }) => name))];
    const item = (name: string): RulePackItem => {
      const known = this.versionsOf(name);
      return { ...head(known, language), versions: known.map(({ pack }) => pack.version) };
    };
    return pageInMemory(query, names, item, (name) => name);
  }

  /** @throws Problem `rules.pack-unknown` naming the packs that there are */
  read(name: string, language: Language): RulePackView {
    const known = this.versionsOf(name);
    const newest = known.at(-1);
    if (newest === undefined) {
      const names = [...new Set(this.packs.all().map((pack) => pack.name))].join(', ');
      throw new Problem(rulePackNotFound, { params: { name, known: names } });
    }
    const { restDay, clauses, warnings } = newest.pack;
    return {
      ...head(known, language),
      restDay,
      clauses: clausesOf(clauses, language),
      warnings,
      versions: known.map(({ pack, loading }) => ({ version: pack.version, ...loadingOf(loading), pack })),
    };
  }

  private versionsOf(name: string): readonly KnownRulePack[] {
    return this.packs.known().filter(({ pack }) => pack.name === name);
  }
}

function head(known: readonly KnownRulePack[], language: Language) {
  const newest = known.at(-1);
  if (newest === undefined) throw new Error('a pack without a version');
  const { name, version, title, source } = newest.pack;
  const told = { document: source.document[language], status: source.status };
  return { name, version, title: title[language], source: told, ...loadingOf(newest.loading) };
}

function clausesOf(clauses: Clauses, language: Language): ClauseView[] {
  const ids = (Object.keys(clauseWords) as (keyof typeof clauseWords)[]).filter((id) => clauses[id] !== undefined);
  return ids.flatMap((id) => {
    const clause = clauses[id];
    if (clause === undefined) return [];
    const terms: Readonly<Record<string, unknown>> = { ...clause };
    const told = { clause: id, label: clauseWords[id][language], source: clause.source[language] };
    if (!('startsAt' in clause)) return [{ ...terms, ...told }];
    return [{ ...terms, ...told, startsAt: { id: clause.startsAt, label: startPoints[clause.startsAt][language] } }];
  });
}
