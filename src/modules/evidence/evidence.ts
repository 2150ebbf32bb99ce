import { instantText, optionalInstant } from '../../engine/instants.js';

/**
 * Who sees a piece of evidence: everyone who sees its case, or only the inspection's side.
 * What was handed in before the case was disclosed to the unit stays with the inspection, as the history of that time does.
 */
export type EvidenceAudience = 'everyone' | 'inspection';

/** A row of `evidence`. */
export interface EvidenceRow {
  readonly id: string;
  readonly case_id: string;
  readonly measure_id: string | null;
  readonly audience: EvidenceAudience;
  readonly sha256: string;
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  readonly captured_at: Date | null;
  readonly place: string | null;
  readonly effective_date: string | null;
  readonly uploaded_by: string;
  readonly uploaded_by_name: string;
  readonly uploaded_at: Date;
}

/** A piece of evidence as the product answers with it. */
export interface Evidence {
  readonly id: string;
  readonly caseId: string;
  readonly measureId: string | null;
  readonly audience: EvidenceAudience;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly capturedAt: string | null;
  readonly place: string | null;
  readonly effectiveDate: string | null;
  readonly uploadedBy: { readonly id: string; readonly name: string };
  readonly uploadedAt: string;
}

/** Another place where the same content is used. */
export interface OtherUse {
  readonly evidenceId: string;
  readonly caseId: string;
  /** The number of that case. */
  readonly number: string;
}

/** Where else some content is used. */
export interface Uses {
  /** The uses that the caller may see, the latest first, at most 100. */
  readonly alsoUsedIn: readonly OtherUse[];
  /** How many more there are that the caller may not see; told to those who judge the case. */
  readonly alsoUsedElsewhere?: number;
}

export type EvidenceWithUses = Evidence & Uses;

export function evidenceOf(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    caseId: row.case_id,
    measureId: row.measure_id,
    audience: row.audience,
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    capturedAt: optionalInstant(row.captured_at),
    place: row.place,
    effectiveDate: row.effective_date,
    uploadedBy: { id: row.uploaded_by, name: row.uploaded_by_name },
    uploadedAt: instantText(row.uploaded_at),
  };
}
