import { useEffect, useState } from 'react';
import { photoContent } from './draft-store.js';

/** A photo that is on this device; nothing once it has been sent. */
export function Thumb({ id, label }: { readonly id: string; readonly label: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    const show = async () => {
      const content = await photoContent(id);
      if (content === undefined || left) return;
      made = URL.createObjectURL(content);
      setAddress(made);
    };
    void show();
    return () => {
      left = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id]);
  return address === undefined ? <span className="thumb" /> : <img className="thumb" src={address} alt={label} />;
}
