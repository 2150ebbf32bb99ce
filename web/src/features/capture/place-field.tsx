import { AimOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/use-words.js';

interface PlaceFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A position in degrees needs no more than this to name a house. */
const decimals = 5;
const patience = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };

/** Where it was: typed, or the device's coordinates, asked for only when tapped. */
export function PlaceField({ value, onChange }: PlaceFieldProps) {
  const say = useWords();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  const locate = () => {
    setBusy(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setBusy(false);
        const [latitude, longitude] = [coords.latitude.toFixed(decimals), coords.longitude.toFixed(decimals)];
        const found = say('capture.coordinates', { latitude, longitude, accuracy: Math.round(coords.accuracy) });
        onChange(value.trim() === '' ? found : `${value.trim()} ${found}`);
      },
      () => {
        setBusy(false);
        void message.warning(say('capture.locateFailed'));
      },
      patience,
    );
  };

  return (
    <div className="capture-place">
      <Input
        id="place"
        size="large"
        maxLength={300}
        placeholder={say('capture.placeHint')}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {/* A browser tells a page its position only where the page came over an encrypted way. */}
      {isSecureContext && (
        <Button size="large" icon={<AimOutlined />} loading={busy} onClick={locate}>
          {say('capture.locate')}
        </Button>
      )}
    </div>
  );
}
