import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

const quarter = /^[1-8]\d{3}-Q[1-4]$/;
const written = /\S/;

/** Which report of an office. */
export class QuarterOfDto {
  @IsUUID()
  officeId: string;

  @IsString()
  @Matches(quarter)
  quarter: string;
}

/** A report that is to be issued, with the number that the office gives its documents (发文字号). */
export class IssueDto extends QuarterOfDto {
  @IsOptional()
  @IsString()
  @Length(1, 60)
  @Matches(written)
  documentNumber?: string;
}

/** A quarterly report; where the revision that was previewed is given, nothing else is issued. */
export class IssueQuarterDto extends IssueDto {
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  revision?: string;
}

/** A special report, with what the office itself says. */
export class SpecialReportDto extends IssueDto {
  @IsString()
  @Length(1, 100)
  @Matches(written)
  subject: string;

  @IsString()
  @Length(1, 4000)
  @Matches(written)
  analysis: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  @Matches(written, { each: true })
  proposals: string[];
}

/** An annual overview that is to be issued. */
export class IssueYearDto {
  @IsUUID()
  officeId: string;

  @IsString()
  @Matches(/^[1-8]\d{3}$/)
  year: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  @Matches(written)
  documentNumber?: string;
}
