import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** An entry of the catalogue: what an organisation must, must not, or may do. */
@Entity('duties')
@Unique('duties_once_key', ['organisationId', 'kind', 'text'])
@Check('duties_kind', `kind IN ('responsibility', 'negative', 'power')`)
@Check('duties_dates', 'valid_until >= valid_from')
export class DutyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duties_pkey' })
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'duties_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('text')
  kind: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  basis: string | null;

  @Column('text', { array: true })
  themes: string[];

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** An entry as it stood in one of its versions. */
@Entity('duty_versions')
export class DutyVersionEntity {
  @PrimaryColumn('uuid', { name: 'duty_id', primaryKeyConstraintName: 'duty_versions_pkey' })
  dutyId: string;

  @ManyToOne(() => DutyEntity)
  @JoinColumn({ name: 'duty_id', foreignKeyConstraintName: 'duty_versions_duty_id_fkey' })
  duty: Relation<DutyEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'duty_versions_pkey' })
  version: number;

  @Column('jsonb')
  content: object;

  @Column('text', { name: 'changed_by_name' })
  changedByName: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
