import { Alert, App, Button, Checkbox, DatePicker, Input, Radio, Switch, Tag } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { ProblemError } from '../../api/problem.js';
import { usePreferences } from '../../preferences/preferences.js';
import { dateText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import { useSaveWishes, type Wishes, type WishesChange } from './queries.js';

const usualQuiet = { from: '12:00', to: '14:00' };
type Kind = WishesChange['channels']['mail'][number];

/** What comes by mail beside the inbox, when I am left alone, and whether a digest comes in the morning. */
export function WishesForm({ wishes }: { readonly wishes: Wishes }) {
  const say = useWords();
  const { message } = App.useApp();
  const { language } = usePreferences();
  const save = useSaveWishes();
  const [email, setEmail] = useState(wishes.email ?? '');
  const [mail, setMail] = useState<readonly Kind[]>(wishes.channels.mail ?? []);
  const [mailLanguage, setMailLanguage] = useState(wishes.language);
  const [quiet, setQuiet] = useState(wishes.quietHours);
  const [restDays, setRestDays] = useState(wishes.restDays);
  const [digest, setDigest] = useState(wishes.digest);
  const kinds = wishes.kinds.flatMap(({ kind, label = '', mandatory = false }) =>
    kind === undefined ? [] : [{ kind, label, mandatory }],
  );
  const mandatory = kinds.filter((each) => each.mandatory).map(({ kind }) => kind);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { from = '', to = '' } = quiet ?? {};
    save.mutate(
      {
        language: mailLanguage,
        channels: { mail: [...new Set([...mandatory, ...mail])] },
        restDays,
        ...(email.trim() !== '' && { email: email.trim() }),
        ...(quiet !== null && { quietHours: { from, to } }),
        ...(digest !== null && { digest }),
      },
      { onSuccess: () => void message.success(say('wishes.saved')) },
    );
  };
  return (
    <form className="card wishes" onSubmit={submit}>
      {save.isError && <Alert type="error" role="alert" title={say('wishes.refused')} description={reasonOf(save.error)} />}
      <fieldset>
        <legend>{say('wishes.channels')}</legend>
        <ul className="wishes-kinds">
          {kinds.map(({ kind, label, mandatory: must }) => (
            <li key={kind}>
              <Checkbox
                checked={must || mail.includes(kind)}
                disabled={must}
                onChange={({ target }) => setMail(target.checked ? [...mail, kind] : mail.filter((each) => each !== kind))}
              >
                {label}
              </Checkbox>
              {must && <Tag>{say('wishes.mandatory')}</Tag>}
            </li>
          ))}
        </ul>
        <p className="hint">{say('wishes.mandatoryHint')}</p>
        <Button type="link" size="small" onClick={() => setMail(kinds.map(({ kind }) => kind))}>
          {say('wishes.all')}
        </Button>
        <Button type="link" size="small" onClick={() => setMail(mandatory)}>
          {say('wishes.none')}
        </Button>
      </fieldset>
      <div>
        <label htmlFor="wishes-email">{say('wishes.email')}</label>
        <Input
          id="wishes-email"
          type="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <p className="hint">{say('wishes.emailHint')}</p>
      </div>
      <fieldset>
        <legend>{say('wishes.language')}</legend>
        <Radio.Group
          value={mailLanguage}
          onChange={({ target }) => setMailLanguage(target.value as 'zh' | 'en')}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </fieldset>
      <fieldset>
        <legend>{say('wishes.quiet')}</legend>
        <div className="wishes-quiet">
          <Switch
            checked={quiet !== null}
            onChange={(on) => setQuiet(on ? usualQuiet : null)}
            aria-label={`${say('wishes.quiet')} ${say('wishes.quietOn')}`}
          />
          {quiet !== null &&
            (['from', 'to'] as const).map((end) => (
              <label key={end} className="wishes-time">
                {say(end === 'from' ? 'wishes.from' : 'wishes.until')}{' '}
                <input
                  type="time"
                  className="ant-input"
                  required
                  value={quiet[end] ?? ''}
                  onChange={({ target }) => setQuiet({ ...quiet, [end]: target.value })}
                />
              </label>
            ))}
        </div>
        <p className="hint">{say('wishes.quietHint')}</p>
      </fieldset>
      <fieldset>
        <legend>{say('wishes.rest')}</legend>
        <div className="wishes-quiet">
          {restDays.map((day) => (
            <Tag
              key={day}
              closable={{ 'aria-label': say('wishes.restDrop', { date: day }) }}
              onClose={() => setRestDays(restDays.filter((each) => each !== day))}
            >
              {dateText(`${day}T12:00:00+08:00`, language)}
            </Tag>
          ))}
          <DatePicker
            aria-label={say('wishes.restAdd')}
            placeholder={say('wishes.restAdd')}
            value={null}
            onChange={(_, day) => {
              if (typeof day === 'string' && day !== '') setRestDays([...new Set([...restDays, day])].sort());
            }}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('wishes.digest')}</legend>
        <Radio.Group
          value={String(digest)}
          onChange={({ target }) => setDigest(target.value === 'null' ? null : target.value === 'true')}
          options={[
            { value: 'null', label: say('wishes.digestAuto') },
            { value: 'true', label: say('wishes.digestOn') },
            { value: 'false', label: say('wishes.digestOff') },
          ]}
        />
      </fieldset>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {say('wishes.save')}
      </Button>
    </form>
  );
}

function reasonOf(error: Error): string | undefined {
  return error instanceof ProblemError ? (error.errors[0]?.message ?? error.detail) : undefined;
}
