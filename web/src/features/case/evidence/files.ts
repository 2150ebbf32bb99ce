import type { Evidence } from '../../../api/types.js';

/** Where the file itself is. */
export const addressOf = ({ id }: Pick<Evidence, 'id'>): string => `/api/v1/evidence/${id}/content`;

/** Pictures that every browser shows. */
const shown = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'];

export const isPicture = ({ mediaType }: Pick<Evidence, 'mediaType'>): boolean => shown.includes(mediaType);

/** When a picture was taken, or else when it was handed in. */
export const takenAt = ({ capturedAt, uploadedAt }: Evidence): string => capturedAt ?? uploadedAt;

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
