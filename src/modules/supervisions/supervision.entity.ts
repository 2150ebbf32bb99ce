import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** A special supervision (专项督查): its check list, its methods, and when it was fed back. */
@Entity('supervisions')
@Check('supervisions_days', 'ends_on >= starts_on AND fed_back_on >= ends_on')
@Index('supervisions_office', ['officeId', 'startsOn'])
export class SupervisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'supervisions_pkey' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'supervisions_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  @Column('text')
  title: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('text', { array: true })
  methods: string[];

  /** Sections, each with its items. */
  @Column('jsonb')
  checklist: unknown;

  /** When its findings were handed over. */
  @Column('date', { name: 'fed_back_on', nullable: true })
  fedBackOn: string | null;

  @Column('boolean')
  synthetic: boolean;

  /** Where a real one was reported. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** A place that a group of a supervision went to. */
@Entity('supervision_visits')
@Unique('supervision_visits_once_key', ['supervisionId', 'kind', 'place'])
@Check('supervision_visits_group', 'group_number > 0')
@Check(
  'supervision_visits_kind',
  `kind IN ('county', 'functionalZone', 'township', 'village', 'newOrganisation', 'publicHospital')`,
)
export class SupervisionVisitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'supervision_visits_pkey' })
  id: string;

  @Column('uuid', { name: 'supervision_id' })
  supervisionId: string;

  @ManyToOne(() => SupervisionEntity)
  @JoinColumn({ name: 'supervision_id', foreignKeyConstraintName: 'supervision_visits_supervision_id_fkey' })
  supervision: Relation<SupervisionEntity>;

  @Column('integer', { name: 'group_number' })
  groupNumber: number;

  @Column('text')
  kind: string;

  @Column('text')
  place: string;

  /** The place as an organisation, where the product knows it. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'supervision_visits_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity> | null;

  @Column('date', { name: 'visited_on' })
  visitedOn: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
