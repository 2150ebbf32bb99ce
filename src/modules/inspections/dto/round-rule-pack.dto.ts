import { IsInt, IsString, Matches, MaxLength, Min } from 'class-validator';

/** The rule pack that a round is to go by from now on. */
export class RoundRulePackDto {
  /** Name of the rule pack, such as `inspection-county`. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  name: string;

  /** Version of the rule pack. */
  @IsInt()
  @Min(1)
  version: number;
}
