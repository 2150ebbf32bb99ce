import { CoverageQueries } from '../modules/coverage/coverage.queries.js';
import type { CoverageFigures, ScopedOrganisation } from '../modules/coverage/coverage.js';
import { scopeList } from '../modules/coverage/scope.list.js';
import { inspectionLists } from '../modules/inspections/inspection-lists.js';
import { InspectionsQueries } from '../modules/inspections/inspections.queries.js';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import { parseList } from '../platform/http/page.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { words, type Language } from '../platform/words/words.js';
import type { Call, Handler, Page, Session } from './command.js';

const termUnknown = defineProblem(
  404,
  'cli.unknown-term',
  words('没有这一届', 'No such term'),
  words('该账号看不到第 {term} 届。', 'The account sees no term {term}.'),
);
const standingWords = {
  neverInspected: words('从未巡察', 'never inspected'),
  notForThreeYears: words('三年未巡察', 'not for three years'),
};

/** Tells how much of its territory an office has inspected in a term, by level and kind, and whom nobody has looked at for long. */
export const run: Handler = async (call) => {
  const session = await call.session();
  await session.account();
  const context = await session.context();
  const term = await termOf(call, session);
  const standing = call.options.text('list');
  const asOf = call.options.text('asOf');
  const coverage = await session.get(CoverageQueries).coverage(context, term.id, asOf);
  const query = { standing, asOf, limit: call.options.text('limit') ?? '50', cursor: call.options.text('cursor') };
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  const page =
    standing === undefined ? undefined : await session.get(CoverageQueries).scope(context, term.id, parseList(given, scopeList));
  const listed = safeForTerminal(page?.items ?? []);
  const { total, byLevelAndKind, neverInspected, notForThreeYears } = coverage;
  return {
    data: {
      term: { id: term.id, number: term.number, title: term.title },
      ...coverage,
      ...(page !== undefined && { list: page }),
    },
    screen: (where) => [
      `${where.pen.paint('strong', safeForTerminal(term.title))}  ${where.pen.paint('muted', coverage.asOf)}`,
      ...table([
        cells(where.language === 'zh' ? '合计' : 'all', '', total, where),
        ...byLevelAndKind.map(({ level, kind, ...figures }) => cells(level, kind, figures, where)),
      ]),
      ...(['neverInspected', 'notForThreeYears'] as const).map(
        (name) => `${standingWords[name][where.language]}  ${{ neverInspected, notForThreeYears }[name].value}`,
      ),
      ...table(listed.map((organisation) => row(organisation, where))),
      ...(page?.nextCursor == null ? [] : [where.pen.paint('muted', `--cursor ${page.nextCursor}`)]),
    ],
  };
};

/** The term of this number, or the newest that the account sees. */
async function termOf(call: Call, session: Session) {
  const { actor } = await session.context();
  const [number] = call.args;
  const { items } = await session.get(InspectionsQueries).terms(actor, parseList({ limit: '200' }, inspectionLists.terms.spec));
  const found = number === undefined ? items[0] : items.find((term) => String(term.number) === number);
  if (found === undefined) throw new Problem(termUnknown, { params: { term: number ?? '' } });
  return found;
}

function cells(level: string, kind: string, { inScope, inspected, planned, coverage }: CoverageFigures, { pen, language }: Page) {
  const percent = coverage === null ? '–' : `${(coverage * 100).toFixed(1)}%`;
  const of = `${inspected.value}/${inScope.value}`;
  return [level, kind, of, pen.paint('strong', percent), pen.paint('muted', plannedWords(planned.value, language))];
}

function plannedWords(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'zh' ? `已安排 ${count}` : `${count} planned`;
}

function row({ name, kind, lastInspectedOn }: ScopedOrganisation, { pen }: Page): string[] {
  return [name, pen.paint('muted', kind), pen.paint('muted', lastInspectedOn ?? '–')];
}
