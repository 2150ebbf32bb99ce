import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';

/** One thing to look at. */
export class CheckListItemDto {
  @Field('检查要点', 'what to look at', { widget: 'longText' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  text: string;

  @Field('主题', 'theme', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  theme: string;

  /** The rule that it rests on. */
  @Field('依据', 'basis', { widget: 'text' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  basis?: string;
}

/** A check list to be drawn up; it may be empty, and filled by lessons. */
export class NewCheckListDto {
  @Field('名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  /** The caller's own office where it is left out. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('检查要点', 'items', { widget: 'list' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CheckListItemDto)
  items: CheckListItemDto[];
}
