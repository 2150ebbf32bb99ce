import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which seeds were begun and which finished, so that a start goes on where an earlier one was cut short. */
export class Seedings1700000000600 implements MigrationInterface {
  name = 'Seedings1700000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seedings (
        choice text NOT NULL,
        begun_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT seedings_pkey PRIMARY KEY (choice),
        CONSTRAINT seedings_choice CHECK (choice IN ('all', 'published', 'demo'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seedings');
  }
}
