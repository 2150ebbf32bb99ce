import { usePreferences } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { LimitLengths } from './limit-lengths.js';
import type { Workflow } from './queries.js';
import { eventsAt, mayAt, sendersOf, waysFrom } from './ways.js';
import { Fact } from '../states/fact.js';

interface StepPanelProps {
  readonly workflow: Workflow;
  readonly path: string;
  readonly onSelect: (path: string) => void;
}

/** All that is said of one step: the guide, whose turn, which limits, who may do what, and where each leads. */
export function StepPanel({ workflow, path, onSelect }: StepPanelProps) {
  const say = useWords();
  const { language } = usePreferences();
  const state = workflow.states.find((each) => each.path === path);
  const guide = workflow.guides.find((each) => each.path === path);
  const events = eventsAt(workflow, path).filter(({ permissions }) => permissions.every(({ role }) => role !== 'clock'));
  const ways = waysFrom(workflow, path);
  const labels = new Map(workflow.states.map((each) => [`stage.${each.path}`, each.label]));
  if (state === undefined) return null;
  return (
    <div className="step-panel" role="region" aria-live="polite" aria-label={state.label}>
      <h3 className="step-panel-title">
        <span className={`step step-${state.category}`}>{state.label}</span>
      </h3>
      {guide !== undefined && <p className="guide-text">{guide.help}</p>}
      <dl className="facts">
        <Fact label={say('workflows.turn')}>{state.turnLabel}</Fact>
        <Fact label={say('workflows.limits')}>
          {guide === undefined || guide.limits.length === 0 ? (
            say('workflows.noLimits')
          ) : (
            <ul className="step-panel-limits">
              {guide.limits.map(({ clause, label }) => (
                <li key={clause}>
                  {label} <LimitLengths clause={clause} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <div>
          <dt>{say(state.disclosed ? 'workflows.disclosed' : 'workflows.hidden')}</dt>
        </div>
      </dl>
      <h4>{say('workflows.takes')}</h4>
      <ul className="step-panel-events">
        {events.map(({ type, label, permissions }) => {
          const leads = ways.filter(({ event }) => event === type);
          const may = sendersOf(
            permissions.filter((rule) => mayAt(rule, path)),
            language === 'zh' ? '、' : ', ',
          );
          return (
            <li key={type}>
              <p>
                <strong>{label}</strong>
                {guide?.awaits.some((awaited) => awaited.type === type) === true && (
                  <span className="tag">{say('workflows.awaits')}</span>
                )}
              </p>
              <p className="muted">{may.join(language === 'zh' ? '；' : '; ')}</p>
              {leads.map(({ to, conditions }) => (
                <p key={`${to}${conditions.map(({ name }) => name).join()}`} className="step-panel-way">
                  →{' '}
                  <button type="button" className="link" onClick={() => onSelect(to)}>
                    {labels.get(to) ?? to}
                  </button>
                  {conditions.map((condition) => (
                    <span key={condition.name} className="muted">
                      {say('workflows.condition', { condition: condition.label })}
                    </span>
                  ))}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {ways.length === 0 && <p className="muted">{say('workflows.noWays')}</p>}
    </div>
  );
}
