import { Entity, PrimaryColumn } from 'typeorm';

/** A piece of evidence for a measure. */
@Entity('measure_evidence')
export class MeasureEvidenceEntity {
  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'measure_evidence_pkey' })
  measureId: string;

  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'measure_evidence_pkey' })
  evidenceId: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'measure_evidence_pkey' })
  caseId: string;
}
