import { figureId, counted, dayOfYear, madeUp, publishedFigures, toldYear } from './published-figures.js';
import type { PlannedCase, PlannedDeed } from '../../play/planned-case.js';
import type { Ningbo } from '../ningbo.js';
import type { Placeholders } from '../placeholders.js';
import { dayOf, publishedCases } from '../published-case.js';
import { notStated } from '../texts.js';
import type { ToldInspection } from './inspected.js';

/** They are told in so many portions over the year, each of one day. */
const portions = 17;
const day = 24 * 60 * 60 * 1000;
const opinion = { opinion: notStated };

/** Those of the published cases that were fixed at once in the year that is told of: they are among its total. */
const toldAlready = publishedCases.filter(
  (published) => published.route === 'fixedImmediately' && dayOf(published).startsWith(toldYear),
).length;

/** The problems that were fixed at once, but for those that the articles tell one by one: each a case, ordered, fixed and closed. */
export function immediateFixes(places: Ningbo, people: Placeholders, villages: readonly ToldInspection[]): PlannedCase[] {
  const office = places.office(publishedFigures.office);
  const member = people.of('teamMember', office);
  const deputy = people.of('deputyLeader', office);
  const leader = people.of('teamLeader', office);
  const officer = people.of('inspectionOffice', office);
  return counted(publishedFigures.fixedImmediately - toldAlready, (number, index): PlannedCase => {
    const village = villages[index % villages.length];
    if (village === undefined) throw new Error('no village was told of');
    const { unit, inspection } = village;
    const head = people.of('unitHead', unit);
    const at = Date.parse(`${dayOfYear(index % portions, portions)}T09:00:00+08:00`);
    const id = figureId(`issue/${number}`, index);
    const title = `立行立改问题${String(number).padStart(3, '0')}（内容${notStated}）`;
    const evidence = {
      id: figureId(`evidence/${number}`, index),
      name: '说明.txt',
      mediaType: 'text/plain',
      content: `${madeUp}。\n`,
    };
    const deed = (days: number, actor: PlannedDeed['actor'], type: string, payload: PlannedDeed['payload']): PlannedDeed => ({
      ...{ at: at + days * day, actor, type, payload },
    });
    return {
      id,
      openedAt: at,
      finding: {
        ...{ id, actor: member, inspectionId: inspection.id, title, finding: `${title}。${madeUp}。`, theme: '民生实事' },
        manifestations: [{ id: figureId(`manifestation/${number}`, index), text: title }],
        source: madeUp,
      },
      deeds: [
        deed(0, member, 'SUBMIT_WORKING_PAPER', {}),
        ...[deputy, leader, officer].map((actor) => deed(0, actor, 'PASS_CHECK', opinion)),
        ...[leader, officer].map((actor) => deed(0, actor, 'FIX_IMMEDIATELY', { requirement: `立行立改（${notStated}）` })),
        deed(1, head, 'SIGN_FOR', {}),
        {
          ...deed(3, head, 'SUBMIT_FOR_REVIEW', { result: `整改情况${notStated}。`, results: [], evidenceIds: [evidence.id] }),
          evidence: [evidence],
        },
        deed(4, officer, 'APPROVE', opinion),
      ],
    };
  });
}
