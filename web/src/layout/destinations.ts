import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CameraOutlined,
  CheckSquareOutlined,
  FileDoneOutlined,
  FolderOpenOutlined,
  FundOutlined,
  PieChartOutlined,
  SettingOutlined,
  TableOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { roles } from '../../../workflows/kit/people.js';
import type { User } from '../session/session.js';
import type { Word } from '../words/dictionary.js';

/** A page that one can go to from everywhere. */
export interface Destination {
  readonly to: string;
  readonly word: Word;
  readonly Icon: ComponentType;
  readonly group: 'own' | 'work' | 'figures' | 'system' | 'last';
  /** Whom it is offered to; absent: everybody. What they may do there, the server decides. */
  readonly roles?: readonly string[];
  /** The number of unread messages stands beside it. */
  readonly counts?: boolean;
  /** On a phone it stands in the bar as long as there is room. */
  readonly handy?: boolean;
}

export const administrators: readonly string[] = ['systemAdmin', 'securityAdmin', 'auditAdmin'];
/** Those who find problems on site. */
export const inspectors: readonly string[] = ['teamMember', 'deputyLeader', 'teamLeader'];

/** Everybody who has to do with cases: whoever runs the system sees none. */
const caseRoles: readonly string[] = Object.keys(roles).filter((role) => !administrators.includes(role));

/** Those who give opinions in joint reviews, and those who merge them. */
const judges: readonly string[] = ['inspectionOffice', 'supervisor', 'functionalDepartment', 'leadership'];
/** Those who watch over what a term reaches. */
export const watchers: readonly string[] = ['inspectionOffice', 'supervisor', 'leadership'];

const destinations: readonly Destination[] = [
  { to: '/work', word: 'nav.work', Icon: CheckSquareOutlined, group: 'own', roles: caseRoles, handy: true },
  { to: '/capture', word: 'nav.capture', Icon: CameraOutlined, group: 'own', roles: inspectors, handy: true },
  { to: '/cases', word: 'nav.ledger', Icon: TableOutlined, group: 'work', roles: caseRoles, handy: true },
  { to: '/inspections', word: 'nav.inspections', Icon: FolderOpenOutlined, group: 'work', roles: caseRoles },
  { to: '/reviews', word: 'nav.reviews', Icon: AuditOutlined, group: 'work', roles: judges },
  { to: '/dashboard', word: 'nav.dashboard', Icon: FundOutlined, group: 'figures', roles: watchers, handy: true },
  { to: '/figures', word: 'nav.figures', Icon: BarChartOutlined, group: 'figures', roles: watchers },
  { to: '/reports', word: 'nav.reports', Icon: FileDoneOutlined, group: 'figures', roles: watchers },
  { to: '/coverage', word: 'nav.coverage', Icon: PieChartOutlined, group: 'figures', roles: watchers },
  { to: '/workflows', word: 'nav.workflows', Icon: ApartmentOutlined, group: 'system' },
  {
    to: '/admin',
    word: 'nav.admin',
    Icon: SettingOutlined,
    group: 'system',
    roles: [...administrators, 'inspectionOffice'],
    handy: true,
  },
  { to: '/inbox', word: 'nav.inbox', Icon: BellOutlined, group: 'last', counts: true, handy: true },
  { to: '/account', word: 'nav.account', Icon: UserOutlined, group: 'last' },
];

/** Where somebody can go, in the order in which it is shown. */
export function destinationsOf({ bindings }: User): Destination[] {
  return destinations.filter(({ roles: of }) => of === undefined || bindings.some(({ role }) => of.includes(role ?? '')));
}
