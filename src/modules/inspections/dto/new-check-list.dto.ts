import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';

/** One thing to look at. */
export class CheckListItemDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  text: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  theme: string;

  /** The rule that it rests on. */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  basis?: string;
}

/** A check list to be drawn up; it may be empty, and filled by lessons. */
export class NewCheckListDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  /** The caller's own office where it is left out. */
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CheckListItemDto)
  items: CheckListItemDto[];
}
