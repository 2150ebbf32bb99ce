import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TermEntity } from '../inspections/term.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** An organisation that a term is to reach: what coverage is measured against. */
@Entity('term_scope')
export class TermScopeEntity {
  @PrimaryColumn('uuid', { name: 'term_id', primaryKeyConstraintName: 'term_scope_pkey' })
  termId: string;

  @ManyToOne(() => TermEntity)
  @JoinColumn({ name: 'term_id', foreignKeyConstraintName: 'term_scope_term_id_fkey' })
  term: Relation<TermEntity>;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'term_scope_pkey' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'term_scope_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
