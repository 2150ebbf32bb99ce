import { type DynamicModule, Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SimulatedClock } from '../../platform/clock/simulated-clock.js';
import { AuditModule } from '../audit/audit.module.js';
import { ClockFollower } from './clock-follower.js';
import { ClockCommands } from './clock.commands.js';
import { ClockController } from './clock.controller.js';

/** The clock of a simulation: where it stands, and how it is moved. With the real clock there is nothing here at all. */
@Module({})
export class ClockModule {
  static forClock(clock: Clock | undefined): DynamicModule {
    if (!(clock instanceof SimulatedClock)) return { module: ClockModule };
    return {
      module: ClockModule,
      imports: [AuditModule, EngineModule],
      controllers: [ClockController],
      providers: [{ provide: SimulatedClock, useValue: clock }, ClockFollower, ClockCommands],
      exports: [ClockCommands],
    };
  }
}
