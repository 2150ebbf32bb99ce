import { IsString, Matches, MaxLength } from 'class-validator';

/** What came of a demand. */
export class DemandDoneDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(5000)
  result: string;
}
