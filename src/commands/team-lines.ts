import type { Team } from '../modules/teams/team.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { words } from '../platform/words/words.js';
import type { Answer } from './command.js';

const positions = {
  leader: words('组长', 'leader'),
  deputy: words('副组长', 'deputy leader'),
  member: words('组员', 'member'),
};

/** The team of an inspection: by whose authority, and who is on it. */
export function teamAnswer(team: Team): Answer {
  const { unit, members, authorisation } = safeForTerminal(team);
  return {
    data: team,
    screen: ({ pen, language }) => [
      pen.paint('strong', unit.name),
      authorisation === null
        ? pen.paint('muted', language === 'zh' ? '尚未登记授权' : 'no authorisation is noted')
        : `${authorisation.authorisedBy}  ${pen.paint('accent', authorisation.number)}  ${authorisation.authorisedOn}  ${authorisation.scope}`,
      ...table(members.map(({ name, position }) => [pen.paint('muted', positions[position][language]), name])),
    ],
  };
}
