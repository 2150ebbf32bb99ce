import type { DocumentKind } from '../../../platform/documents/document-kind.js';
import { chineseDay } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import { limitText, nameOf, told } from './issue-facts.js';
import { sentences, type Urging } from './issue-letters.js';

const sender = ({ letter, facts }: Urging) => letter.actor.organisation?.name ?? nameOf(facts.issue.office);

/** The letter by which an office or a supervisor urges a unit on (督办函). */
export const urgingLetter: DocumentKind<Urging> = {
  name: 'urgingLetter',
  label: words('督办函', 'Urging letter'),
  texts: {
    问题编号: ({ facts }) => facts.issue.number,
    问题名称: ({ facts }) => facts.issue.title,
    巡察名称: ({ facts }) => facts.inspection?.title ?? '',
    责任单位: ({ facts }) => nameOf(facts.issue.unit),
    督办序号: ({ ordinal }) => String(ordinal),
    督办内容: ({ letter }) => told(letter, 'text'),
    督办单位: sender,
    整改时限: ({ facts }) => limitText(facts.issue),
    发出日期: ({ letter }) => chineseDay(letter.at),
  },
  lists: {},
  compose: (urging) => {
    const { facts, letter, ordinal } = urging;
    const { issue, inspection } = facts;
    return {
      title: '督办函',
      letterhead: sender(urging),
      number: `${issue.number}-督${ordinal}`,
      date: letter.at.slice(0, 10),
      recipient: nameOf(issue.unit),
      synthetic: issue.synthetic,
      body: [
        {
          kind: 'paragraph',
          text: `${inspection === undefined ? '' : `${inspection.title}反馈的`}“${issue.title}”问题，${
            issue.originalDueAt === null ? '' : `整改时限为${chineseDay(issue.originalDueAt)}。`
          }现就有关事项督办如下。`,
        },
        { kind: 'paragraph', text: sentences(letter, 'text') },
        {
          kind: 'paragraph',
          text: '请你单位高度重视，压实责任，抓紧推进整改，并及时在系统中报告进展情况、提交佐证材料。',
        },
      ],
      signature: { by: [sender(urging)] },
    };
  },
};
