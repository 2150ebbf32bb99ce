import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { InspectionEntity } from '../inspection.entity.js';

/** What a retrospective taught. */
@Entity('lessons')
@Unique('lessons_ordinal_key', ['inspectionId', 'ordinal'])
export class LessonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lessons_pkey' })
  id: string;

  @Column('uuid', { name: 'inspection_id' })
  inspectionId: string;

  @ManyToOne(() => InspectionEntity)
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'lessons_inspection_id_fkey' })
  inspection: Relation<InspectionEntity>;

  @Column('integer')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text')
  theme: string;
}
