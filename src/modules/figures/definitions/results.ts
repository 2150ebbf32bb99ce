import { resultKinds, type ResultKind } from '../../../../workflows/issue/terms.js';
import { words, type Words } from '../../../platform/words/words.js';
import { inPeriod, type FigureDefinition } from '../figure.js';

/** The name of the figure of a kind of results. */
export const resultFigure = <Kind extends ResultKind>(kind: Kind): `result.${Kind}` => `result.${kind}`;

const kinds = Object.keys(resultKinds) as ResultKind[];

const definitionOf = ({ label, unit }: { readonly label: Words; readonly unit: Words }) =>
  words(
    `期内随整改进展或销号申请登记的“${label.zh}”之和，单位：${unit.zh}；清单为登记了该成果的问题。`,
    `The sum of "${label.en}" noted with progress or with the application for closing in the period; the list holds the issues for which it was noted.`,
  );

/** Countable results by kind: the numbers that a newspaper quotes. */
export const results = Object.fromEntries(
  kinds.map((kind): [string, FigureDefinition] => [
    resultFigure(kind),
    {
      label: resultKinds[kind].label,
      definition: definitionOf(resultKinds[kind]),
      over: 'result',
      holds: `r.kind = '${kind}' AND ${inPeriod('r.recorded_at')}`,
    },
  ]),
) as Readonly<Record<`result.${ResultKind}`, FigureDefinition>>;
