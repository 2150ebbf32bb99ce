import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { HealthChecks } from './health-checks.js';
import { HealthController } from './health.controller.js';

/** Liveness and readiness. Readiness starts with the database; other parts add their checks to `HealthChecks`. */
@Module({ controllers: [HealthController], providers: [HealthChecks], exports: [HealthChecks] })
export class HealthModule {
  constructor(checks: HealthChecks, database: Database) {
    checks.add('database', () => database.select('SELECT 1'));
  }
}
