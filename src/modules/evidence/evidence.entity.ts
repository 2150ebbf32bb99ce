import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';
import type { EvidenceAudience } from './evidence.js';

/** A file that proves something in a case. The file itself stands in the store, under its hash; this row never changes. */
@Entity('evidence')
@Index('evidence_case_id', ['caseId', 'uploadedAt', 'id'])
@Check('evidence_audience_check', `audience IN ('everyone', 'inspection')`)
@Check('evidence_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('evidence_size_check', 'size > 0')
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'evidence_case_id_fkey' })
  case: Relation<CaseEntity>;

  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;

  @Column('text')
  audience: EvidenceAudience;

  @Index('evidence_sha256')
  @Column('text')
  sha256: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  /** Bytes. */
  @Column('bigint')
  size: string;

  @Column('timestamptz', { name: 'captured_at', nullable: true })
  capturedAt: Date | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** When what the file shows takes effect, as of a new institution. */
  @Column('date', { name: 'effective_date', nullable: true })
  effectiveDate: string | null;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  /** The name that the person had at that time. */
  @Column('text', { name: 'uploaded_by_name' })
  uploadedByName: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;
}
