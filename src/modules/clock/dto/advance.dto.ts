import { IsInstant } from '../../../platform/http/date-fields.js';

/** Where the clock of the simulation is to be moved. */
export class AdvanceDto {
  @IsInstant()
  to: string;
}
