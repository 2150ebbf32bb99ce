import type { Word } from '../../words/dictionary.js';
import { useWords } from '../../words/use-words.js';
import type { Inspection, Position } from './types.js';

const modes: Readonly<Record<Inspection['mode'], Word>> = {
  regular: 'mode.regular',
  elevated: 'mode.elevated',
  mobile: 'mode.mobile',
  special: 'mode.special',
  joint: 'mode.joint',
  village: 'mode.village',
};
const positions: Readonly<Record<Position, Word>> = {
  leader: 'position.leader',
  deputy: 'position.deputy',
  member: 'position.member',
};

export const modeNames = Object.keys(modes) as readonly Inspection['mode'][];
export const positionNames = Object.keys(positions) as readonly Position[];

/** Words for the kinds of inspection and for the positions on a team. */
export function useLabels() {
  const say = useWords();
  return {
    mode: (mode: Inspection['mode']) => say(modes[mode]),
    position: (position: Position) => say(positions[position]),
  };
}
