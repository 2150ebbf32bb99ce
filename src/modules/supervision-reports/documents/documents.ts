import type { OfficialDocument } from '../../../platform/documents/official-document.js';
import type { AnnualContent } from '../annual.js';
import type { BulletinContent, QuarterContent, SpecialContent } from '../content.js';
import { annualDocument } from './annual-document.js';
import { bulletinDocument } from './bulletin-document.js';
import { quarterlyDocument } from './quarterly-document.js';
import { specialDocument } from './special-document.js';

/** What any report says. */
export type ReportContent = QuarterContent | BulletinContent | SpecialContent | AnnualContent;

/** A report as an official document. */
export function documentOf(content: ReportContent): OfficialDocument {
  switch (content.kind) {
    case 'quarterly':
      return quarterlyDocument(content);
    case 'bulletin':
      return bulletinDocument(content);
    case 'special':
      return specialDocument(content);
    case 'annual':
      return annualDocument(content);
  }
}
