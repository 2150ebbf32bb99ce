import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field } from '../../../../workflows/kit/fields.js';
import { IsCivilDate } from '../../../platform/http/date-fields.js';
import { campaignResultKinds, campaignResultWords, type CampaignResultKind, type Targets } from '../campaign.js';

const aTarget = (): PropertyDecorator => (target, key) => {
  for (const rule of [IsOptional(), IsInt(), Min(1), Max(1_000_000)]) rule(target, key);
};

/** What a campaign is to reach. */
export class TargetsDto implements Targets {
  @Field('重点单位', 'units', { widget: 'text' })
  @aTarget()
  units?: number;

  @Field('清零单位', 'units cleared', { widget: 'text' })
  @aTarget()
  cleared?: number;

  @Field('民生实事', 'livelihood matters', { widget: 'text' })
  @aTarget()
  livelihoodMatters?: number;

  @Field('建议书', 'letters', { widget: 'text' })
  @aTarget()
  letters?: number;

  @Field('建章立制', 'institutions', { widget: 'text' })
  @aTarget()
  institutions?: number;
}

/** A campaign to begin. */
export class NewCampaignDto {
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field('名称', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  title: string;

  @Field('开始日期', 'starts on', { widget: 'date' })
  @IsCivilDate()
  startsOn: string;

  @Field('结束日期', 'ends on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  endsOn?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => TargetsDto)
  targets?: TargetsDto;
}

export class CampaignUnitDto {
  @Field('单位', 'unit', { widget: 'organisation' })
  @IsUUID()
  organisationId: string;

  @Field('列入日期', 'joined on', { widget: 'date' })
  @IsCivilDate()
  joinedOn: string;

  @Field('清零日期', 'cleared on', { widget: 'date' })
  @IsOptional()
  @IsCivilDate()
  clearedOn?: string;
}

/** Units to take in; one that is in it already gets the day on which it was cleared. */
export class CampaignUnitsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CampaignUnitDto)
  units: CampaignUnitDto[];
}

export class CampaignResultDto {
  @Field('类别', 'kind', { widget: 'choice', values: campaignResultWords })
  @IsIn(campaignResultKinds)
  kind: CampaignResultKind;

  @Field('内容', 'title', { widget: 'text' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  title: string;

  @Field('单位', 'unit', { widget: 'organisation' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @Field('完成日期', 'achieved on', { widget: 'date' })
  @IsCivilDate()
  achievedOn: string;
}

/** What came of a campaign. */
export class CampaignResultsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CampaignResultDto)
  results: CampaignResultDto[];
}
