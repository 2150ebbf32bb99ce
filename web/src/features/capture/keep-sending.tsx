import { useEffect } from 'react';
import { useUser } from '../../session/session.js';
import { keepSending } from './draft-sender.js';

/** Sends what was logged on site, on whichever page its author is. */
export function KeepSending() {
  const { id } = useUser();
  useEffect(() => keepSending(id), [id]);
  return null;
}
