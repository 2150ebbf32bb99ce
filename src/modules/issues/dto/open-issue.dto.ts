import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { severities, tracks, type Severity, type Track } from '../../../../workflows/issue/terms.js';
import { ManifestationDraft } from '../../../../workflows/issue/v1/payloads/found.js';
import { CivilDate, OptionalText, Text } from '../../../../workflows/kit/texts.js';

/** A finding as the inspection team logs it. */
export class OpenIssueDto {
  @IsUUID()
  inspectionId: string;

  @Text(200)
  title: string;

  @Text(20_000)
  finding: string;

  @Text(100)
  theme: string;

  /** The track that the team proposes; `immediate` is taken by the order to fix at once, never by a proposal. */
  @IsOptional()
  @IsIn(Object.keys(tracks).filter((track) => track !== 'immediate'))
  track?: Exclude<Track, 'immediate'>;

  @IsOptional()
  @IsIn(Object.keys(severities))
  severity?: Severity;

  /** A systemic issue needs measures of both horizons before it can close. */
  @IsOptional()
  @IsBoolean()
  systemic?: boolean;

  @IsOptional()
  @CivilDate()
  occurredAt?: string;

  @OptionalText(300)
  place?: string;

  @OptionalText(300)
  method?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ManifestationDraft)
  manifestations: ManifestationDraft[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(500, { each: true })
  causes?: string[];
}
