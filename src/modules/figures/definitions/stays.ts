import { states } from '../../../../workflows/issue/v1/states.js';
import { words } from '../../../platform/words/words.js';
import { inPeriod, type FigureDefinition } from '../figure.js';

/** The steps whose length is told: those that everybody knows of and in which somebody has something to do, in the order of life. */
export const timedSteps = [
  'fixedImmediately.ordered',
  'fixedImmediately.fixing',
  'handedOver.awaitingReceipt',
  'handedOver.planning',
  'handedOver.planReview',
  'handedOver.rectifying',
  'handedOver.disputed',
  'reviewed.jointReview',
  'reviewed.decision',
  'revisited.planned',
  'revisited.onSite',
] as const;
export type TimedStep = (typeof timedSteps)[number];

/** The name of the figure of a step. */
export const stayFigure = <Step extends TimedStep>(step: Step): `stay.${Step}` => `stay.${step}`;

/** How long issues stood in each step before they left it in the period; the value is how many did. */
export const stays = Object.fromEntries(
  timedSteps.map((step): [string, FigureDefinition] => {
    const { zh, en } = states[step]?.label ?? { zh: step, en: step };
    return [
      stayFigure(step),
      {
        label: words(`“${zh}”环节用时`, `Time in "${en}"`),
        definition: words(
          `期内离开“${zh}”环节的问题。用时从进入到离开该环节：自然日按实际时长折算（24 小时为 1 天），工作日为进入次日至离开当日的工作日数；第 90 百分位指九成不超过的天数。同一问题多次进出的，逐次计算用时。`,
          `Issues that left "${en}" in the period. The time runs from entering to leaving: calendar days by the time that passed (24 hours are one), working days those after the day of entering up to the day of leaving; nine in ten took no longer than the 90th percentile. Each stay of an issue is counted for itself.`,
        ),
        over: 'stay',
        holds: `e.from_state = '${step}' AND e.to_state <> e.from_state AND ${inPeriod('e.at')}`,
      },
    ];
  }),
) as Readonly<Record<`stay.${TimedStep}`, FigureDefinition>>;
