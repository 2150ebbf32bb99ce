import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The events of a referral, which alone say whether the receiving body was told of it. */
const wasTransferred = `EXISTS (SELECT 1 FROM case_events e WHERE e.case_id = c.id AND e.type = 'TRANSFER')`;

/** A referral remembers that it was transferred, so that one withdrawn afterwards stays known to whoever had been told of it. */
export class WithdrawnReferrals1700000001580 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE cases c SET
        context = c.context || jsonb_build_object('transferred', ${wasTransferred}),
        addressee_ids = CASE WHEN ${wasTransferred} THEN ARRAY[(c.context ->> 'toOrgId')::uuid] ELSE '{}' END
      WHERE c.workflow = 'referral'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE cases c SET context = c.context - 'transferred',
        addressee_ids = CASE WHEN c.step IN ('sealed', 'withdrawn') THEN '{}' ELSE c.addressee_ids END
      WHERE c.workflow = 'referral'`);
  }
}
