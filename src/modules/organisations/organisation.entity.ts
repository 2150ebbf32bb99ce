import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { OrganisationKind } from './organisation-kinds.js';

/** A node of the tree: an area, or a body that stands under an area or another body. */
@Entity('organisations')
@Unique('organisations_code_key', ['code'])
@Unique('organisations_parent_id_name_key', ['parentId', 'name'])
@Unique('organisations_path_key', ['path'])
@Check(
  'organisations_kind_check',
  `kind IN ('province', 'city', 'county', 'township', 'village', 'partyOrganisation', 'department', 'enterprise', 'office', 'oversightBody')`,
)
@Check('organisations_path_check', `path LIKE '/%' AND right(path, 38) = '/' || id || '/'`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisations_pkey' })
  id: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'organisations_parent_id_fkey' })
  parent: Relation<OrganisationEntity> | null;

  @Index('organisations_root_name_key', { unique: true, where: 'parent_id IS NULL' })
  @Column('text')
  name: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text', { nullable: true })
  code: string | null;

  /** Ids from the root down to this node, each between slashes. A subtree is all paths that begin with its root's path. */
  @Index('organisations_office_path', { where: `kind = 'office'` })
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Invented for a demonstration; shown as such wherever the name is shown. */
  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
