import { Alert, App, Button, Input, Popconfirm, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { severities } from '../../../../workflows/issue/terms.js';
import { usePreferences } from '../../preferences/preferences.js';
import { civilDate, dateText, now } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import type { Language } from '../../words/words.js';
import { Chips } from './chips.js';
import { isBlank, likelyOf, missing, type Draft, type InspectionRef } from './draft.js';
import { MoreFields } from './more-fields.js';
import { PhotosField } from './photos-field.js';
import { PlaceField } from './place-field.js';
import { ThemeField, useThemeChips } from './theme-field.js';
import type { OpenDraft } from './use-open-draft.js';

interface CaptureFormProps {
  readonly inspections: readonly InspectionRef[];
  readonly open: OpenDraft & { readonly draft: Draft };
}

type Lacking = ReturnType<typeof missing>[number];
/** What takes the focus where something is missing. */
const places: Readonly<Record<Lacking, string>> = {
  inspection: '#inspection',
  finding: '#finding',
  theme: '#theme-field :is(input, button)',
};

/** One finding, quick to log: photo, fact, theme; everything else at will. */
export function CaptureForm({ inspections, open }: CaptureFormProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { message } = App.useApp();
  const { draft, write, finish, discard } = open;
  const [busy, setBusy] = useState(false);
  const [lacking, setLacking] = useState<readonly Lacking[]>([]);
  const inspection = draft.inspection ?? likelyOf(inspections, civilDate(now()));
  const themes = useThemeChips((inspection ?? inspections[0])?.officeId);
  // One that was put aside or closed meanwhile stays what the draft says.
  const choices = [inspection, ...inspections].filter(
    (one, index, all): one is InspectionRef => one !== undefined && all.findIndex((other) => other?.id === one.id) === index,
  );
  const wrong = (field: Lacking) =>
    lacking.includes(field) && missing({ ...draft, inspection }).includes(field)
      ? say(`capture.missing.${field}`)
      : draft.refusal?.fields.find(({ path }) => path.startsWith(field))?.message;

  const save = async () => {
    if (draft.inspection === undefined) write({ inspection });
    try {
      const found = await finish();
      setLacking(found);
      const [first] = found;
      if (first !== undefined) document.querySelector<HTMLElement>(places[first])?.focus();
      else void message.success(say(navigator.onLine ? 'capture.saved' : 'capture.savedOffline'));
    } catch {
      void message.error(say('capture.notSaved'));
    }
  };
  const choose = (id: string) => {
    write({ inspection: inspections.find((one) => one.id === id) });
  };

  return (
    <form
      className="card capture"
      aria-label={say('capture.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {draft.refusal !== undefined && <RefusalAlert draft={draft} />}
      <Field id="inspection" label={say('capture.inspection')} wrong={wrong('inspection')}>
        <Select
          id="inspection"
          size="large"
          value={inspection?.id}
          onChange={choose}
          status={wrong('inspection') === undefined ? undefined : 'error'}
          options={choices.map((one) => ({ value: one.id, label: labelOf(one, choices, language) }))}
        />
      </Field>
      <PhotosField key={draft.id} draft={draft} write={write} onBusy={setBusy} />
      <Field id="finding" label={say('capture.finding')} wrong={wrong('finding')}>
        <Input.TextArea
          id="finding"
          size="large"
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={20_000}
          placeholder={say('capture.findingHint')}
          status={wrong('finding') === undefined ? undefined : 'error'}
          aria-describedby={wrong('finding') === undefined ? undefined : 'finding-wrong'}
          value={draft.finding}
          onChange={({ target }) => write({ finding: target.value })}
        />
      </Field>
      <div className="capture-field" id="theme-field">
        <span className="capture-label">{say('capture.theme')}</span>
        <ThemeField
          key={draft.id}
          value={draft.theme}
          themes={themes}
          wrong={wrong('theme')}
          onChange={(theme) => write({ theme })}
        />
        {wrong('theme') !== undefined && (
          <p id="theme-wrong" className="wrong" role="alert">
            {wrong('theme')}
          </p>
        )}
      </div>
      <div className="capture-field">
        <span className="capture-label">{say('capture.severity')}</span>
        <Chips
          label={say('capture.severity')}
          value={draft.severity}
          options={Object.entries(severities).map(([value, label]) => ({ value, label: label[language] }))}
          onChange={(severity) => write({ severity: severity as Draft['severity'] })}
        />
      </div>
      <Field id="place" label={say('capture.place')}>
        <PlaceField value={draft.place} onChange={(place) => write({ place })} />
      </Field>
      <MoreFields draft={draft} write={write} />
      <div className="capture-save">
        {!isBlank(draft) && (
          <Popconfirm
            title={say('capture.clearAsk')}
            okText={say('capture.clear')}
            okButtonProps={{ danger: true }}
            onConfirm={() => void discard()}
          >
            <Button size="large">{say('capture.clear')}</Button>
          </Popconfirm>
        )}
        <Button type="primary" size="large" block htmlType="submit" disabled={busy}>
          {say('capture.save')}
        </Button>
      </div>
    </form>
  );
}

/** The title; with the first day on site where several are called the same. */
function labelOf({ title, onSiteFrom }: InspectionRef, all: readonly InspectionRef[], language: Language): string {
  const alone = all.filter((one) => one.title === title).length === 1;
  return alone || onSiteFrom === null ? title : `${dateText(onSiteFrom, language)} · ${title}`;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly wrong?: string;
  readonly children: ReactNode;
}

function Field({ id, label, wrong, children }: FieldProps) {
  return (
    <div className="capture-field">
      <label className="capture-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Why the server did not take it. */
function RefusalAlert({ draft: { refusal } }: { readonly draft: Draft }) {
  const say = useWords();
  if (refusal === undefined || refusal.title === '') return null;
  return (
    <Alert
      type="error"
      role="alert"
      title={refusal.title}
      description={
        <>
          {refusal.detail !== '' && <p>{refusal.detail}</p>}
          {refusal.fields.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
          <p>{say('capture.correcting')}</p>
        </>
      }
    />
  );
}
