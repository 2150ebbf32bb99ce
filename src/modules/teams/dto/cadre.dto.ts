import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { tieKinds, tieWords, type TieKind } from '../avoidance.js';
import { skills, skillWords, type Skill } from '../cadre.js';

/** What the pool keeps of a person, the whole of it. */
export class CadreDto {
  /** The office of the pool; may be left out by who works for one office only. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('专长', 'skills', { widget: 'choice', values: skillWords })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(skills.length)
  @IsIn(skills, { each: true })
  skills: Skill[];

  @Field('可用起', 'available from', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  availableFrom?: string;

  @Field('可用止', 'available until', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  availableUntil?: string;

  @Field('备注', 'note', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  note?: string;
}

/** What binds a person to an organisation. */
export class TieDto {
  @Field('关系', 'tie', { widget: 'choice', values: tieWords })
  @IsIn(tieKinds)
  kind: TieKind;

  @Field('单位', 'organisation', { widget: 'organisation' })
  @IsUUID()
  organisationId: string;

  @IsOptional()
  @IsCivilDate()
  from?: string;

  @IsOptional()
  @IsCivilDate()
  until?: string;

  @Field('说明', 'note', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  note?: string;
}
