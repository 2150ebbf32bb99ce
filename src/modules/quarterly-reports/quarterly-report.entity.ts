import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** What a unit's report on a quarter is about: its issues of one office as they stood at the quarter's end. */
@Entity('quarterly_reports')
@Unique('quarterly_reports_once_key', ['officeId', 'quarter', 'unitId'])
@Check('quarterly_reports_quarter', `quarter ~ '^\\d{4}-Q[1-4]$'`)
@Index('quarterly_reports_unit', ['unitId', 'quarter'])
export class QuarterlyReportEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'quarterly_reports_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'quarterly_reports_case' })
  case: Relation<CaseEntity>;

  @Column('text')
  quarter: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'quarterly_reports_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'quarterly_reports_unit_id_fkey' })
  unit: Relation<OrganisationEntity>;

  @Column('integer')
  open: number;

  @Column('integer')
  overdue: number;

  @Column('integer')
  sustained: number;

  @Column('integer')
  closed: number;

  @Column('integer')
  rebound: number;
}
