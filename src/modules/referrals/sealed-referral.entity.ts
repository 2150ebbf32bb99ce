import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from '../../engine/cases/case.entity.js';

/** What a referral is about, in the schema that nothing but the referrals' own module reads. */
@Entity({ name: 'referrals', schema: 'sealed' })
@Check('referrals_kind', `kind IN ('discipline', 'audit', 'finance', 'other')`)
export class SealedReferralEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'referrals_pkey' })
  caseId: string;

  @ManyToOne(() => CaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'referrals_case' })
  case: Relation<CaseEntity>;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'to_org_id' })
  toOrgId: string;

  @Column('uuid', { name: 'inspection_id', nullable: true })
  inspectionId: string | null;

  @Column('uuid', { name: 'issue_id', nullable: true })
  issueId: string | null;
}
