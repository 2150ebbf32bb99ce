import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Action } from '../../api/types.js';
import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { partyText } from '../status/party.js';
import { TimeLeft } from '../status/time-left.js';
import type { WorkItem } from './queries.js';

interface WorkRowProps {
  readonly item: WorkItem;
  readonly current: boolean;
  readonly onChoose: (item: WorkItem, action: Action) => void;
}

/** What the step waits for by its guide, else the first that the workflow offers. */
export const mainAction = ({ actions }: WorkItem): Action | undefined =>
  actions.find((action) => 'main' in action && action.main === true) ?? actions[0];

/** One case that waits: how long still, why, and the way on right beside it. */
export const WorkRow = memo(function WorkRow({ item, current, onChoose }: WorkRowProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { case: of, actions } = item;
  const main = mainAction(item);
  const others = actions.filter((action) => action !== main);
  return (
    <li className={current ? 'work-item current' : 'work-item'} data-work={of.id} aria-current={current ? 'true' : undefined}>
      <div className="work-time">
        <TimeLeft timed={of} />
      </div>
      <div className="work-what">
        <Link to={`/cases/${of.id}`} className="work-title">
          {of.title}
        </Link>
        <p className="work-why">
          <span>{say('work.reason', { turn: partyText(of.turn, language), step: of.stepLabel })}</span>
          <span className="number">{of.number}</span>
          <span>{of.unit?.name}</span>
        </p>
      </div>
      <div className="work-actions">
        {main !== undefined && (
          <Button type="primary" className="work-main" onClick={() => onChoose(item, main)}>
            {main.label}
          </Button>
        )}
        {others.length === 1 && others[0] !== undefined && (
          <Button className="action" onClick={() => onChoose(item, others[0] as Action)}>
            {others[0].label}
          </Button>
        )}
        {others.length > 1 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: others.map(({ type, label }) => ({ key: type, label })),
              onClick: ({ key }) => {
                const action = others.find(({ type }) => type === key);
                if (action !== undefined) onChoose(item, action);
              },
            }}
          >
            <Button className="action" icon={<DownOutlined />} aria-label={`${say('work.moreActions')} ${of.number}`} />
          </Dropdown>
        )}
      </div>
    </li>
  );
});
