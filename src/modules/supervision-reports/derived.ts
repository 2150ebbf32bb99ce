import type { BulletinContent, Issue, QuarterContent, SpecialContent } from './content.js';
import { rankingOf } from './ranking.js';

/** What an office itself says in a special report. */
export interface SpecialTexts {
  readonly subject: string;
  readonly analysis: string;
  readonly proposals: readonly string[];
}

/** What is drawn from a quarter: a special report where the office says something of its own, else the bulletin. */
export function drawn(quarter: QuarterContent, issued: Issue | null, texts?: SpecialTexts): BulletinContent | SpecialContent {
  if (texts === undefined) return { kind: 'bulletin', issued, ranks: rankingOf(quarter.units), quarter };
  const { subject, analysis, proposals } = texts;
  return { kind: 'special', issued, subject, analysis, proposals, quarter };
}
