import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InspectionEntity } from '../inspections/inspection.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** An organisation that was brought in for a part of an inspection, until a day or until it is revoked. */
@Entity('inspection_partners')
@Check('inspection_partners_scope', `cardinality(themes) + cardinality(case_ids) > 0`)
@Index('inspection_partners_organisation', ['organisationId'], { where: 'revoked_at IS NULL' })
@Index('inspection_partners_inspection', ['inspectionId'])
export class InspectionPartnerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'inspection_partners_pkey' })
  id: string;

  @Column('uuid', { name: 'inspection_id' })
  inspectionId: string;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'inspection_partners_inspection_fkey' })
  inspection: Relation<InspectionEntity>;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'inspection_partners_organisation_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('text')
  purpose: string;

  @Column('date')
  until: string;

  @Column('text', { array: true })
  themes: string[];

  @Column('uuid', { name: 'case_ids', array: true })
  caseIds: string[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
