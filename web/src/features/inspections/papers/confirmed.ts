import type { ListedPaper } from '../types.js';

/** A paper that passed its three checks and waits for nothing but the feedback. */
export const isConfirmed = ({ stage, step }: ListedPaper): boolean => stage === 'found' && step === 'confirmed';
