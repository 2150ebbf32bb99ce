import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A report as it was issued; never changed or removed. */
@Entity('issued_reports')
@Unique('issued_reports_number_key', ['number'])
@Check('issued_reports_kind', `kind IN ('quarterly', 'bulletin', 'special', 'annual')`)
@Check('issued_reports_period', `period ~ '^\\d{4}(-Q[1-4])?$'`)
@Check('issued_reports_based', `(based_on IS NOT NULL) = (kind IN ('bulletin', 'special'))`)
@Index('issued_reports_once_key', ['officeId', 'period', 'kind'], { unique: true, where: `kind <> 'special'` })
export class IssuedReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'issued_reports_pkey' })
  id: string;

  @Column('text')
  number: string;

  @Column('text')
  kind: string;

  /** `2026-Q3`, or `2026` for a year. */
  @Column('text')
  period: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'issued_reports_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  /** The quarterly report that a bulletin or special report draws on. */
  @Column('uuid', { name: 'based_on', nullable: true })
  basedOn: string | null;

  @ManyToOne(() => IssuedReportEntity)
  @JoinColumn({ name: 'based_on', foreignKeyConstraintName: 'issued_reports_based_on_fkey' })
  basis: Relation<IssuedReportEntity> | null;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  @Column('uuid', { name: 'issued_by' })
  issuedBy: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'issued_by', foreignKeyConstraintName: 'issued_reports_issued_by_fkey' })
  issuer: Relation<UserEntity>;

  @Column('boolean')
  synthetic: boolean;

  /** Its figures and all else that its documents are made of, as JSON with sorted members; the very bytes count, so it is text. */
  @Column('text')
  content: string;

  @Column('text', { name: 'content_sha256' })
  contentSha256: string;
}

/** A case behind the figures of a report, as it stood; never changed or removed. */
@Entity('issued_report_cases')
@Index('issued_report_cases_unit', ['reportId', 'unitId', 'caseId'])
export class IssuedReportCaseEntity {
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'issued_report_cases_pkey' })
  reportId: string;

  @ManyToOne(() => IssuedReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'issued_report_cases_report_id_fkey' })
  report: Relation<IssuedReportEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'issued_report_cases_pkey' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  number: string;

  @Column('text')
  title: string;

  @Column('text')
  state: string;

  @Column('boolean')
  open: boolean;

  @Column('smallint', { name: 'overdue_level' })
  overdueLevel: number;

  @Column('boolean')
  sustained: boolean;

  @Column('boolean')
  closed: boolean;

  @Column('boolean', { name: 'closed_late' })
  closedLate: boolean;

  @Column('boolean')
  rebound: boolean;
}

/** A document of an issued report: its bytes stand in the file store under their hash. Never changed or removed. */
@Entity('issued_documents')
@Check('issued_documents_format', `format IN ('docx', 'pdf')`)
export class IssuedDocumentEntity {
  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'issued_documents_pkey' })
  reportId: string;

  @ManyToOne(() => IssuedReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'issued_documents_report_id_fkey' })
  report: Relation<IssuedReportEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'issued_documents_pkey' })
  format: string;

  @Column('text')
  sha256: string;

  @Column('integer')
  size: number;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
