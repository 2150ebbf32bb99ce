import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SealedReferralEntity } from './sealed-referral.entity.js';

/** A text of a referral under seal: the clue, who it is from, a reply. */
@Entity({ name: 'texts', schema: 'sealed' })
@Check('texts_part', `part IN ('clue', 'informant', 'reply')`)
@Index('texts_referral', ['referralId', 'writtenAt'])
@Index('texts_key', ['keyId'])
export class SealedTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'texts_pkey' })
  id: string;

  @Column('uuid', { name: 'referral_id' })
  referralId: string;

  @ManyToOne(() => SealedReferralEntity)
  @JoinColumn({ name: 'referral_id', foreignKeyConstraintName: 'texts_referral_fkey' })
  referral: Relation<SealedReferralEntity>;

  @Column('text')
  part: string;

  @Column('text', { name: 'key_id' })
  keyId: string;

  @Column('bytea')
  nonce: Buffer;

  @Column('bytea')
  content: Buffer;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
