import { App, Button, Input, Popconfirm, Space } from 'antd';
import { useWords } from '../../words/use-words.js';
import { useFeeds } from './queries.js';

/** The address by which a calendar program reads my limits. */
export function FeedCard() {
  const say = useWords();
  const { message } = App.useApp();
  const { feeds, make, revoke } = useFeeds();
  const failed = () => void message.error(say('state.failed'));
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    void message.success(say('feed.copied'));
  };
  return (
    <section className="card feed" aria-labelledby="feed">
      <h2 id="feed">{say('feed.title')}</h2>
      <p className="muted">{say('feed.why')}</p>
      {make.data === undefined ? (
        <Button loading={make.isPending} onClick={() => make.mutate(say('feed.name'), { onError: failed })}>
          {say('feed.make')}
        </Button>
      ) : (
        <div>
          <label htmlFor="feed-address">{say('feed.address')}</label>
          <Space.Compact block>
            <Input id="feed-address" readOnly value={make.data} onFocus={({ target }) => target.select()} />
            <Button onClick={() => void copy(make.data).catch(failed)}>{say('feed.copy')}</Button>
          </Space.Compact>
          <a href={make.data.replace(/^https?:/, 'webcal:')}>{say('feed.open')}</a>
        </div>
      )}
      {feeds.length > 0 && (
        <p className="feed-active">
          <span className="muted">{say('feed.active', { count: feeds.length })}</span>
          <Popconfirm
            title={say('feed.revokeAsk')}
            onConfirm={() =>
              revoke.mutate(
                feeds.map(({ id }) => id),
                { onSuccess: () => make.reset(), onError: failed },
              )
            }
          >
            <Button type="link" size="small" danger loading={revoke.isPending}>
              {say('feed.revoke')}
            </Button>
          </Popconfirm>
        </p>
      )}
    </section>
  );
}
