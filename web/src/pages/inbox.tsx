import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { useNotifications } from '../api/queries.js';
import type { Notification } from '../api/types.js';
import { useUnread } from '../features/notifications/unread.js';
import { Failure } from '../features/states/failure.js';
import { Loading } from '../features/states/loading.js';
import { Notice } from '../features/states/notice.js';
import { PageHead } from '../layout/page-head.js';
import { usePreferences } from '../preferences/preferences.js';
import { momentText } from '../time/moments.js';
import { useWords } from '../words/use-words.js';

/** Everything that I was told. */
export function InboxPage() {
  const say = useWords();
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
  if (inbox.isPending) return <Loading />;
  if (inbox.isError) return <Failure error={inbox.error} retry={inbox.refetch} />;
  return (
    <>
      <PageHead title={say('inbox.title')} summary={unread > 0 ? say('inbox.unread', { count: unread }) : undefined}>
        <label className="switch">
          <Switch size="small" checked={onlyUnread} onChange={setOnlyUnread} aria-label={say('inbox.onlyUnread')} />
          <span aria-hidden="true">{say('inbox.onlyUnread')}</span>
        </label>
        <Button disabled={unread === 0} loading={readAll.isPending} onClick={() => readAll.mutate()}>
          {say('inbox.allRead')}
        </Button>
      </PageHead>
      {inbox.data.length === 0 && <Notice title={say('inbox.empty')} hint={say('inbox.emptyHint')} />}
      <ol className="inbox">
        {inbox.data.map((notification) => (
          <Message key={notification.id} notification={notification} onOpen={() => read.mutate(notification.id)} />
        ))}
      </ol>
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
  const { label, title, text, case: of, createdAt, readAt, kind } = notification;
  const isNew = readAt === null;
  return (
    <li className={isNew ? 'message message-new' : 'message'}>
      <span className={`message-kind message-${String(kind)}`}>{label}</span>
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
        </p>
      </div>
    </li>
  );
}
