import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that tells this installation from others. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'installation_pkey' })
  id: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
