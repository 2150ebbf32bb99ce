import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { useNotifications } from '../api/queries.js';
import type { Notification } from '../api/types.js';
import { byDay } from '../features/alerts/by-day.js';
import { LevelMark } from '../features/alerts/level-mark.js';
import { ExportButton } from '../features/documents/export-button.js';
import { useUnread } from '../features/notifications/unread.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { dateText, daysTo, momentText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';
import '../styles/alerts.css';

/** Everything that I was told. */
export function InboxPage() {
  const say = useWords();
  const { language } = usePreferences();
  const queries = useQueryClient();
  const unread = useUnread();
  const [onlyUnread, setOnlyUnread] = useState(false);
  const inbox = useNotifications(onlyUnread ? { unread: true } : {});
  const again = () => queries.invalidateQueries({ queryKey: ['notifications'] });
  const readAll = useMutation({ mutationFn: () => answerOf(api.POST('/api/v1/notifications/read-all')), onSuccess: again });
  const read = useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: again,
  });
  const dayName = (day: string) => {
    const away = daysTo(`${day}T12:00:00+08:00`);
    if (away === 0 || away === -1) return say(away === 0 ? 'alerts.today' : 'alerts.yesterday');
    return dateText(`${day}T12:00:00+08:00`, language);
  };
  if (inbox.isPending) return <Loading />;
  if (inbox.isError) return <Failure error={inbox.error} retry={inbox.refetch} />;
  return (
    <>
      <PageHead title={say('inbox.title')} summary={unread > 0 ? say('inbox.unread', { count: unread }) : undefined}>
        <label className="switch">
          <Switch size="small" checked={onlyUnread} onChange={setOnlyUnread} aria-label={say('inbox.onlyUnread')} />
          <span aria-hidden="true">{say('inbox.onlyUnread')}</span>
        </label>
        <Link to="/forecast">{say('forecast.title')}</Link>
        <Link to="/account/notifications">{say('wishes.title')}</Link>
        <ExportButton list="/api/v1/notifications" query={onlyUnread ? { unread: true } : {}} />
        <Button disabled={unread === 0} loading={readAll.isPending} onClick={() => readAll.mutate()}>
          {say('inbox.allRead')}
        </Button>
      </PageHead>
      {inbox.data.length === 0 && <Notice title={say('inbox.empty')} hint={say('inbox.emptyHint')} />}
      {byDay(inbox.data, ({ createdAt }) => createdAt).map(([day, those]) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayName(day)}</h2>
          <ol className="inbox">
            {those.map((notification) => (
              <Message key={notification.id} notification={notification} onOpen={() => read.mutate(notification.id)} />
            ))}
          </ol>
        </section>
      ))}
      {inbox.hasNextPage && (
        <Button className="more" loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {say('work.moreAny')}
        </Button>
      )}
    </>
  );
}

interface MessageProps {
  readonly notification: Notification;
  readonly onOpen: () => void;
}

function Message({ notification, onOpen }: MessageProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { label, title, text, case: of, createdAt, readAt, kind, level, dueAt } = notification;
  const isNew = readAt === null;
  return (
    <li className={isNew ? 'message message-new' : 'message'}>
      {level === null ? <span className={`message-kind message-${kind}`}>{label}</span> : <LevelMark level={level} />}
      <div>
        <Link
          to={of?.id === undefined ? '/inbox' : `/cases/${of.id}`}
          className="message-title"
          onClick={() => isNew && onOpen()}
        >
          {isNew && <span className="visually-hidden">{say('inbox.new')} </span>}
          {title}
        </Link>
        {text !== null && <p className="message-text">{text}</p>}
        <p className="message-when">
          {of !== null && <span className="number">{of.number}</span>}{' '}
          <time dateTime={createdAt}>{momentText(createdAt, language)}</time>
          {dueAt !== null && <> · {say('alerts.dueOn', { date: dateText(dueAt, language) })}</>}
        </p>
      </div>
    </li>
  );
}
