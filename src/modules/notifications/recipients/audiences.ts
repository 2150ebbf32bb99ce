import { warningLevels, type Audience, type RulePack, type WarningLevel } from '../../../../workflows/rules/pack.js';

/**
 * Who hears of a level by a rule pack: whoever its warnings name for it. When a limit has passed the circle only grows, so a level of
 * being overdue also reaches all whom the levels before it reached.
 */
export function audienceOf(pack: Pick<RulePack, 'warnings'>, level: WarningLevel): readonly Audience[] {
  const rank = warningLevels.indexOf(level);
  const grows = level.startsWith('overdue');
  const heard = pack.warnings.filter((warning) =>
    grows ? warningLevels.indexOf(warning.level) <= rank : warning.level === level,
  );
  return [...new Set(heard.flatMap(({ audience }) => audience))];
}

/** Whether a pack proposes an interview at a level. */
export function proposesInterview(pack: Pick<RulePack, 'warnings'>, level: WarningLevel): boolean {
  return pack.warnings.some((warning) => warning.level === level && warning.proposes === 'interview');
}
