import { Link } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText, momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { byDay } from './by-day.js';
import { LevelMark } from './level-mark.js';
import type { ExpectedAlert } from './queries.js';

/** So many are named; of more the number says enough. */
const named = 4;

/** What will be said on each day: of which case, how pressing, and to whom. */
export function ForecastDays({ alerts }: { readonly alerts: readonly ExpectedAlert[] }) {
  const { language } = usePreferences();
  return byDay(alerts, ({ at }) => at).map(([day, those]) => (
    <section key={day} id={`day-${day}`} className="day" aria-labelledby={`head-${day}`}>
      <h2 id={`head-${day}`}>
        {dateText(`${day}T12:00:00+08:00`, language)} <span className="muted">{those.length}</span>
      </h2>
      <ol className="inbox">
        {those.map((alert) => (
          <Expected key={`${alert.case.id}${alert.limit}${alert.level}`} alert={alert} />
        ))}
      </ol>
    </section>
  ));
}

function Expected({ alert: { case: of, level, limit, dueAt, to } }: { readonly alert: ExpectedAlert }) {
  const say = useWords();
  const { language } = usePreferences();
  const people = [...new Map(to.map(({ id, name }) => [id, name])).values()];
  const told = people.length === 0 ? say('forecast.nobody') : people.slice(0, named).join(language === 'zh' ? '、' : ', ');
  return (
    <li className="message">
      <LevelMark level={level} />
      <div>
        <Link to={`/cases/${of.id}`} className="message-title">
          {of.title}
        </Link>
        <p className="message-when">
          <span className="number">{of.number}</span> {say(limit === 'case' ? 'forecast.ofCase' : 'forecast.ofStep')}{' '}
          {momentText(dueAt, language)}
        </p>
        <p className="message-text">
          {say('forecast.to')} {told}
          {people.length > named && ` ${say('forecast.andMore', { count: people.length })}`}
        </p>
      </div>
    </li>
  );
}
