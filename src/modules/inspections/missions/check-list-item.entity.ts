import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CheckListEntity } from './check-list.entity.js';
import { LessonEntity } from './lesson.entity.js';

/** One thing to look at; it may go back to a lesson of an earlier inspection. */
@Entity('check_list_items')
@Unique('check_list_items_ordinal_key', ['checkListId', 'ordinal'])
export class CheckListItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'check_list_items_pkey' })
  id: string;

  @Column('uuid', { name: 'check_list_id' })
  checkListId: string;

  @ManyToOne(() => CheckListEntity)
  @JoinColumn({ name: 'check_list_id', foreignKeyConstraintName: 'check_list_items_check_list_id_fkey' })
  checkList: Relation<CheckListEntity>;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text')
  theme: string;

  /** The rule that it rests on. */
  @Column('text', { nullable: true })
  basis: string | null;

  @Column('uuid', { name: 'lesson_id', nullable: true })
  lessonId: string | null;

  @ManyToOne(() => LessonEntity)
  @JoinColumn({ name: 'lesson_id', foreignKeyConstraintName: 'check_list_items_lesson_id_fkey' })
  lesson: Relation<LessonEntity> | null;
}
