import type { Case, CaseWithSubject, Manifestation, Measure } from '../../api/types.js';

/** One line of the ledger: a case, or a part of one that was opened. */
export type Line =
  | { readonly kind: 'case'; readonly key: string; readonly of: Case; readonly index: number }
  | { readonly kind: 'manifestation'; readonly key: string; readonly of: Case; readonly part: Manifestation }
  | { readonly kind: 'measure'; readonly key: string; readonly of: Case; readonly part: Measure }
  | { readonly kind: 'reading' | 'empty'; readonly key: string; readonly of: Case };

/** Only an issue consists of manifestations and measures. */
export const canOpen = ({ workflow }: Case): boolean => workflow === 'issue';

/** The lines of the ledger in their order: under an opened issue its manifestations, and under each the measures that answer it. */
export function linesOf(
  cases: readonly Case[],
  open: ReadonlySet<string>,
  parts: ReadonlyMap<string, CaseWithSubject>,
): readonly Line[] {
  if (open.size === 0) return cases.map(caseLine);
  return cases.flatMap((of, index) =>
    open.has(of.id) && canOpen(of) ? [caseLine(of, index), ...partsOf(of, parts.get(of.id))] : caseLine(of, index),
  );
}

const caseLine = (of: Case, index: number): Line => ({ kind: 'case', key: of.id, of, index });

function partsOf(of: Case, whole: CaseWithSubject | undefined): Line[] {
  if (whole === undefined) return [{ kind: 'reading', key: `${of.id} reading`, of }];
  const { manifestations = [], measures = [] } = whole.subject ?? {};
  const answering = (id: string) => measures.filter(({ manifestationIds }) => manifestationIds.includes(id));
  const measure = (above: string) => (part: Measure) =>
    ({ kind: 'measure', key: `${of.id} ${above} ${part.id}`, of, part }) as const;
  const lines = manifestations.flatMap((part): Line[] => [
    { kind: 'manifestation', key: `${of.id} ${part.id}`, of, part },
    ...answering(part.id).map(measure(part.id)),
  ]);
  const rest = measures.filter(({ manifestationIds }) => manifestationIds.length === 0).map(measure('all'));
  return lines.length + rest.length === 0 ? [{ kind: 'empty', key: `${of.id} empty`, of }] : [...lines, ...rest];
}
