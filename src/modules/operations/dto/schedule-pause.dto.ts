import { IsBoolean } from 'class-validator';

/** Whether a schedule stands still. */
export class SchedulePauseDto {
  @IsBoolean()
  paused: boolean;
}
