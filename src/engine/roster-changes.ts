import type { Label } from '../../workflows/kit/words.js';

/** The audited event by which a case takes over a new roster of its inspection: its state stays what it was. */
export const teamChangedEvent = 'TEAM_CHANGED';

/** A person on the roster, as the history names them. */
export interface RosterMember {
  readonly userId: string;
  readonly name: string;
}

/** What `TEAM_CHANGED` carries: the whole new roster, and who came and went. */
export type TeamChangedPayload = Readonly<Record<string, unknown>> & {
  readonly teamIds: readonly string[];
  readonly joined: readonly RosterMember[];
  readonly left: readonly RosterMember[];
};

/** The event's words in the history: who joined the team, and who left it. */
export function teamChangedWords(payload: Readonly<Record<string, unknown>>): { readonly label: Label; readonly history: Label } {
  const { joined, left } = payload as TeamChangedPayload;
  const names = (members: readonly RosterMember[], separator: string) => members.map(({ name }) => name).join(separator);
  const zh = [joined.length > 0 && `新增${names(joined, '、')}`, left.length > 0 && `退出${names(left, '、')}`];
  const en = [joined.length > 0 && `${names(joined, ', ')} joined`, left.length > 0 && `${names(left, ', ')} left`];
  const told = (parts: readonly (string | false)[], separator: string) => parts.filter((part) => part !== false).join(separator);
  return {
    label: { zh: '巡察组调整', en: 'The team changed' },
    history: { zh: `巡察组调整：${told(zh, '；')}`, en: `the inspection team changed: ${told(en, '; ')}` },
  };
}
