import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a rule pack that was loaded at run time; append-only, for a version never changes. */
@Entity('rule_packs')
@Check('rule_packs_version_check', 'version > 0')
export class RulePackEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rule_packs_pkey' })
  name: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rule_packs_pkey' })
  version: number;

  @Column('jsonb')
  pack: unknown;

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt: Date;

  @Column('uuid', { name: 'loaded_by' })
  loadedBy: string;

  @Column('text', { name: 'loaded_by_name' })
  loadedByName: string;
}
