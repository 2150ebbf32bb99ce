import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/user.entity.js';

/** A look at the ledger that a person keeps under a name of their own. */
@Entity('saved_views')
@Unique('saved_views_user_id_name_key', ['userId', 'name'])
@Check('saved_views_name', 'length(name) BETWEEN 1 AND 60')
@Check('saved_views_query', 'length(query) <= 2000')
export class SavedViewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_views_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'saved_views_user_id_fkey' })
  user: Relation<UserEntity>;

  @Column('text')
  name: string;

  @Column('text')
  query: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
