import { IsOptional, IsUUID } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { Text } from '../../../../workflows/kit/texts.js';

/** A request for assistance. */
export class SendRequestDto {
  @IsOptional()
  @IsUUID()
  inspectionId?: string;

  @IsOptional()
  @IsUUID()
  issueId?: string;

  @Field('商请单位', 'organisation', { widget: 'organisation' })
  @IsUUID()
  toOrgId: string;

  @Field('事项', 'title', { widget: 'text' })
  @Text(200)
  title: string;

  /** What is asked for. Whoever is asked reads it, and nothing else of the inspection or the issue. */
  @Field('商请内容', 'what is asked for', { widget: 'longText' })
  @Text()
  request: string;
}
