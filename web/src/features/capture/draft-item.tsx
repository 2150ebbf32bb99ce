import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords, type Say } from '../../words/use-words.js';
import { isEditable, titleOf, type Draft, type Photo, type Refusal } from './draft.js';
import { changeDraft, dropDraft, dropPhotos } from './draft-store.js';
import { sendNow } from './draft-sender.js';
import { Thumb } from './thumb.js';

interface DraftItemProps {
  readonly draft: Draft;
  readonly onTakeUp: (id: string) => Promise<void>;
}

/** One record of the list: what it is, where it stands, and what can be done about that. */
export function DraftItem({ draft, onTakeUp }: DraftItemProps) {
  const say = useWords();
  const { language } = usePreferences();
  const { id, state, createdAt, inspection, photos, attemptedAt } = draft;
  const [first] = photos;
  const title = titleOf(draft) || say('drafts.untitled');
  return (
    <li className="draft" aria-label={title}>
      {first !== undefined && state !== 'sent' && <Thumb id={first.id} label="" />}
      <div className="draft-what">
        <p className="draft-title">{title}</p>
        <p className="draft-about">
          <span className={`step draft-${state}`}>{stateText(draft, say)}</span>
          <span>{inspection?.unit}</span>
          {photos.length > 0 && <span>{say('drafts.photos', { count: photos.length })}</span>}
          <time dateTime={createdAt}>{momentText(createdAt, language)}</time>
        </p>
        {state === 'kept' && attemptedAt !== undefined && <p className="draft-why">{say('drafts.attempted')}</p>}
        {state === 'refused' && <Reasons draft={draft} />}
        <div className="draft-ways">
          <Ways draft={draft}>
            {isEditable(draft) && (
              <Button onClick={() => void onTakeUp(id)}>
                {say(state === 'open' ? 'drafts.continue' : state === 'refused' ? 'drafts.correct' : 'drafts.edit')}
              </Button>
            )}
          </Ways>
        </div>
      </div>
    </li>
  );
}

function stateText({ state, number = '', caseId }: Draft, say: Say): string {
  if (state === 'refused' && caseId !== undefined) return say('drafts.state.photoRefused', { number });
  return say(`drafts.state.${state}`, { number });
}

function Reasons({ draft: { refusal, photos } }: { readonly draft: Draft }) {
  const say = useWords();
  const all = [refusal, ...photos.map((photo) => photo.refusal)].filter((one) => one !== undefined);
  return all.map((one, index) => (
    <p key={index} className="draft-why wrong" role="alert">
      {reasonText(one, say)}
    </p>
  ));
}

function reasonText({ code, title, detail, fields }: Refusal, say: Say): string {
  if (code === 'draft.unsure') return `${say('drafts.unsure')}。${say('drafts.unsureHint')}`;
  if (code === 'draft.photo-gone') return say('drafts.photoGone');
  return [title, detail, ...fields.map(({ message }) => message)].filter((text) => text !== '').join(' · ');
}

/** What can be done about a draft. */
function Ways({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }) {
  const say = useWords();
  const { id, state, caseId, attemptedAt, photos, refusal } = draft;
  const sendAgain = async (change: (photo: Photo) => Photo = withoutRefusal) => {
    await changeDraft(id, (now) => ({ ...kept(now), photos: now.photos.map(change) }));
    sendNow();
  };
  const leaveOut = async () => {
    await dropPhotos(photos.filter((photo) => photo.refusal !== undefined).map((photo) => photo.id));
    await changeDraft(id, (now) => ({ ...kept(now), photos: now.photos.filter((photo) => photo.refusal === undefined) }));
    sendNow();
  };
  const untimely = photos.some((photo) => photo.refusal?.fields.some(({ path }) => path === 'capturedAt'));
  return (
    <>
      {caseId !== undefined && (
        <>
          <Link to={`/cases/${caseId}`}>{say('drafts.openCase')}</Link>
          <Link to={`/cases/${caseId}?do=SUBMIT_WORKING_PAPER`}>{say('drafts.workingPaper')}</Link>
        </>
      )}
      {children}
      {state === 'refused' && (caseId !== undefined || refusal?.code === 'draft.unsure') && (
        <Button onClick={() => void sendAgain()}>{say('drafts.retry')}</Button>
      )}
      {untimely && (
        <Button
          onClick={() =>
            void sendAgain((photo) => (photo.refusal === undefined ? photo : { ...withoutRefusal(photo), capturedAt: undefined }))
          }
        >
          {say('drafts.withoutTime')}
        </Button>
      )}
      {state === 'refused' && caseId !== undefined && (
        <Button onClick={() => void leaveOut()}>{say('drafts.withoutPhotos')}</Button>
      )}
      {state !== 'sending' && caseId === undefined && (
        <Popconfirm
          title={say(attemptedAt !== undefined ? 'drafts.deleteMaybe' : 'drafts.deleteAsk')}
          okText={say('drafts.delete')}
          onConfirm={() => void dropDraft(id)}
        >
          <Button type="text">{say('drafts.delete')}</Button>
        </Popconfirm>
      )}
    </>
  );
}

const withoutRefusal = ({ refusal: _, ...photo }: Photo): Photo => photo;
const kept = (draft: Draft): Draft => ({ ...draft, state: 'kept', refusal: undefined, attemptedAt: undefined });
