import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TalkEntity } from './talk.entity.js';

/** What was demanded in a talk, and when it was met. */
@Entity('talk_demands')
@Index('talk_demands_talk', ['talkId', 'position'])
export class TalkDemandEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_demands_pkey' })
  id: string;

  @Column('uuid', { name: 'talk_id' })
  talkId: string;

  @ManyToOne(() => TalkEntity)
  @JoinColumn({ name: 'talk_id', foreignKeyConstraintName: 'talk_demands_talk_fkey' })
  talk: Relation<TalkEntity>;

  @Column('integer')
  position: number;

  @Column('text')
  text: string;

  @Column('text')
  owner: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}
