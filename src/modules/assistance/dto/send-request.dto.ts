import { IsOptional, IsUUID } from 'class-validator';
import { Text } from '../../../../workflows/issue/v1/payloads/texts.js';

/** A request for assistance. */
export class SendRequestDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  issueId?: string;

  @IsUUID()
  toOrgId: string;

  @Text(200)
  title: string;

  /** What is asked for. Whoever is asked reads it, and nothing else of the inspection or the issue. */
  @Text()
  request: string;
}
