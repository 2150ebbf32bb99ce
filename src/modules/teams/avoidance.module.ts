import { Module } from '@nestjs/common';
import { AvoidanceQueries } from './avoidance.queries.js';

/** The avoidance rule, for whoever names people to inspect a unit. */
@Module({ providers: [AvoidanceQueries], exports: [AvoidanceQueries] })
export class AvoidanceModule {}
