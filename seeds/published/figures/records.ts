import { CampaignsCommands } from '../../../src/modules/campaigns/campaigns.commands.js';
import { LettersCommands } from '../../../src/modules/letters/letters.commands.js';
import { SuggestionsCommands } from '../../../src/modules/suggestions/suggestions.commands.js';
import { placeKinds, placeKindWords, SupervisionsCommands } from '../../../src/modules/supervisions/supervisions.commands.js';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { Seeding } from '../../seeding.js';
import { inspectedIn } from '../coverage/load-coverage.js';
import type { Ningbo } from '../ningbo.js';
import { notStated } from '../texts.js';
import { counted, dayOfYear, figureId, madeUp, publishedFigures, toldYear, yearEnd, type Seeded } from './published-figures.js';

const find = { strict: false } as const;
const labelled = { synthetic: true, source: madeUp } as const;
const campaignId = figureId('campaign');

/** Keeps the campaign, the letters, the suggestions and the supervision, record by record. */
export function keepRecords({ app }: Seeding, unit: UnitOfWork, places: Ningbo, departments: readonly Seeded[]): void {
  const officeId = places.office(publishedFigures.office).id;
  keepCampaign(app.get(CampaignsCommands, find), unit, places, officeId);
  keepLetters(app.get(LettersCommands, find), unit, officeId, departments);
  const suggestions = publishedFigures.trainingSuggestionsCollected;
  app.get(SuggestionsCommands, find).keep(unit, {
    officeId,
    training: `巡察干部培训（班次${notStated}）`,
    madeOn: yearEnd,
    ids: counted(suggestions, (number, index) => figureId(`suggestion/${number}`, index)),
    texts: counted(suggestions, (number) => `培训建议${String(number).padStart(3, '0')}（内容${notStated}）`),
    ...labelled,
  });
  keepSupervision(app.get(SupervisionsCommands, find), unit, places);
}

function keepCampaign(campaigns: CampaignsCommands, unit: UnitOfWork, places: Ningbo, officeId: string): void {
  const { title, keyVillages, livelihoodMatters, institutionsEstablished } = publishedFigures.campaign;
  const villages = inspectedIn(places).villages.slice(0, keyVillages);
  const results = (kind: 'livelihoodMatter' | 'institution', name: string, count: number) =>
    counted(count, (number, index) => ({
      id: figureId(`campaign/${kind}/${number}`, index),
      kind,
      title: `${name}${String(number).padStart(3, '0')}（内容${notStated}）`,
      ...(kind === 'livelihoodMatter' && { organisationId: villages[index % villages.length]?.id ?? '' }),
      achievedOn: dayOfYear(index, count),
    }));
  campaigns.keep(
    unit,
    { id: campaignId, officeId, title, startsOn: `${toldYear}-01-01`, endsOn: yearEnd, ...labelled },
    villages.map(({ id }, index) => ({ organisationId: id, joinedOn: dayOfYear(index, villages.length) })),
    [...results('livelihoodMatter', '民生实事', livelihoodMatters), ...results('institution', '制度', institutionsEstablished)],
  );
}

/** The departments that received common problems, by letter or circular in turn, and the letters of the campaign. */
function keepLetters(letters: LettersCommands, unit: UnitOfWork, officeId: string, departments: readonly Seeded[]): void {
  const shared = departments.map(({ id }, index) => ({
    id: figureId(`letter/shared/${index}`, index),
    officeId,
    kind: index % 2 === 0 ? ('recommendation' as const) : ('circular' as const),
    title: `关于典型共性问题的${index % 2 === 0 ? '巡察建议书' : '通报'}（标题${notStated}）`,
    content: `${madeUp}。`,
    addresseeId: id,
    sharedProblem: true,
    sentOn: dayOfYear(index, departments.length),
    ...labelled,
  }));
  const ofCampaign = counted(publishedFigures.campaign.recommendationLetters, (number, index) => ({
    id: figureId(`letter/campaign/${number}`, index),
    officeId,
    kind: 'recommendation' as const,
    title: `${publishedFigures.campaign.title}巡察建议书（标题${notStated}）`,
    content: `${madeUp}。`,
    addresseeId: departments[index % departments.length]?.id ?? '',
    campaignId,
    sentOn: dayOfYear(index, publishedFigures.campaign.recommendationLetters),
    ...labelled,
  }));
  letters.keep(unit, [...shared, ...ofCampaign]);
}

function keepSupervision(supervisions: SupervisionsCommands, unit: UnitOfWork, places: Ningbo): void {
  const { source, office, title, startsOn, endsOn, fedBackOn, groups, visited, sections, items } = publishedFigures.supervision;
  const note = `合成记录：只为合计与报道（${source}）一致；对象名称、日期均为占位，${notStated}`;
  const id = figureId('supervision');
  const itemsIn = (section: number) =>
    counted(items, (number) => number)
      .filter((number) => number % sections.length === section)
      .map((number) => `细项${String(number).padStart(2, '0')}（内容${notStated}）`);
  const visits = placeKinds.flatMap((kind) =>
    counted(visited[kind], (number, index) => ({
      id: figureId(`visit/${kind}/${number}`, index),
      groupNumber: (index % groups) + 1,
      kind,
      place: `${placeKindWords[kind].zh}${String(number).padStart(2, '0')}（名称${notStated}）`,
      visitedOn: endsOn,
    })),
  );
  supervisions.keep(
    unit,
    {
      ...{ id, officeId: places.office(office).id, title, startsOn, endsOn, fedBackOn, synthetic: true, source: note },
      methods: ['look', 'ask', 'visit', 'verify', 'inspect', 'talk'],
      checklist: sections.map((section, index) => ({ title: section, items: itemsIn(index) })),
    },
    visits,
  );
}
