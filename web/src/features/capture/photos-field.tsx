import { CameraOutlined, CloseOutlined, PictureOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { useRef, useState, type ChangeEvent } from 'react';
import { usePreferences } from '../../preferences/preferences.js';
import { momentText } from '../../time/moments.js';
import { useWords } from '../../words/use-words.js';
import type { Draft } from './draft.js';
import { dropPhotos, putPhoto } from './draft-store.js';
import { photoOf } from './photo.js';
import { Thumb } from './thumb.js';
import type { OpenDraft } from './use-open-draft.js';

interface PhotosFieldProps {
  readonly draft: Draft;
  readonly write: OpenDraft['write'];
  /** Hears while photos are made smaller. */
  readonly onBusy: (busy: boolean) => void;
}

/** Photos from the camera or the album; each is on the device before the next is taken. */
export function PhotosField({ draft, write, onBusy }: PhotosFieldProps) {
  const say = useWords();
  const { message } = App.useApp();
  const { language } = usePreferences();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const add = async ({ target }: ChangeEvent<HTMLInputElement>, fresh: boolean) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    setBusy(true);
    onBusy(true);
    try {
      for (const file of files) {
        const { photo, content } = await photoOf(file, fresh);
        await putPhoto(draft.id, photo.id, content);
        write(({ photos }) => ({ photos: [...photos, photo] }));
      }
    } catch {
      void message.error(say('capture.photoFailed'));
    } finally {
      setBusy(false);
      onBusy(false);
    }
  };
  const remove = (id: string) => {
    write(({ photos }) => ({ photos: photos.filter((photo) => photo.id !== id) }));
    void dropPhotos([id]);
  };

  return (
    <div className="photos" role="group" aria-label={say('capture.photos')} aria-busy={busy}>
      <div className="photo-ways">
        <button type="button" className="photo-way photo-camera" disabled={busy} onClick={() => camera.current?.click()}>
          <CameraOutlined aria-hidden="true" />
          {say('capture.camera')}
        </button>
        <button type="button" className="photo-way" disabled={busy} onClick={() => album.current?.click()}>
          <PictureOutlined aria-hidden="true" />
          {say('capture.album')}
        </button>
      </div>
      {draft.photos.map(({ id, capturedAt }, index) => (
        <figure key={id} className="photo">
          <Thumb id={id} label={say('capture.photo', { ordinal: index + 1 })} />
          <figcaption>{capturedAt === undefined ? say('capture.noTime') : momentText(capturedAt, language)}</figcaption>
          <button type="button" aria-label={say('capture.removePhoto', { ordinal: index + 1 })} onClick={() => remove(id)}>
            <CloseOutlined aria-hidden="true" />
          </button>
        </figure>
      ))}
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={say('capture.camera')}
        onChange={(event) => void add(event, true)}
      />
      <input
        ref={album}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={say('capture.album')}
        onChange={(event) => void add(event, false)}
      />
    </div>
  );
}
