import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';
import { UserEntity } from '../accounts/user.entity.js';

/** The number of a working paper; the paper itself is the issue. */
@Entity('working_papers')
@Unique('working_papers_number_key', ['officeId', 'number'])
export class WorkingPaperEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'working_papers_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'working_papers_case' })
  case: Relation<CaseEntity>;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  number: string;

  @Column('timestamptz', { name: 'numbered_at' })
  numberedAt: Date;
}

/** A person who handles a working paper (经办人). */
@Entity('working_paper_handlers')
export class WorkingPaperHandlerEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'working_paper_handlers_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'working_paper_handlers_case' })
  case: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'working_paper_handlers_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'working_paper_handlers_user_id_fkey' })
  user: Relation<UserEntity>;
}

/** What a piece of evidence proves of the fact of a working paper. */
@Entity('working_paper_evidence')
export class WorkingPaperEvidenceEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'working_paper_evidence_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'working_paper_evidence_case' })
  case: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'working_paper_evidence_pkey' })
  evidenceId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  proves: string;
}

/** A meeting of the team (组务会) on a working paper: when, who was there, what was decided. */
@Entity('group_meetings')
@Index('group_meetings_of_case', ['caseId', 'heldOn'])
export class GroupMeetingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_meetings_pkey' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'group_meetings_case' })
  case: Relation<CaseEntity>;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('uuid', { name: 'attendee_ids', array: true })
  attendeeIds: string[];

  @Column('text')
  decision: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'group_meetings_recorded_by_fkey' })
  recorder: Relation<UserEntity>;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
