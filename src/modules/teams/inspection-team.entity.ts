import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { InspectionEntity } from '../inspections/inspection.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** How often the team of an inspection has changed, and by whose authority it inspects. */
@Entity('inspection_teams')
@Unique('inspection_teams_number_key', ['officeId', 'authorisationNumber'])
@Check(
  'inspection_teams_authorisation',
  `(authorised_by IS NULL) = (authorisation_number IS NULL)
      AND (authorised_by IS NULL) = (authorised_on IS NULL) AND (authorised_by IS NULL) = (authorisation_scope IS NULL)`,
)
export class InspectionTeamEntity {
  @PrimaryColumn('uuid', { name: 'inspection_id', primaryKeyConstraintName: 'inspection_teams_pkey' })
  inspectionId: string;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'inspection_teams_inspection_id_fkey' })
  inspection: Relation<InspectionEntity>;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'inspection_teams_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('integer')
  version: number;

  @Column('text', { name: 'authorised_by', nullable: true })
  authorisedBy: string | null;

  @Column('text', { name: 'authorisation_number', nullable: true })
  authorisationNumber: string | null;

  @Column('date', { name: 'authorised_on', nullable: true })
  authorisedOn: string | null;

  @Column('text', { name: 'authorisation_scope', nullable: true })
  authorisationScope: string | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
