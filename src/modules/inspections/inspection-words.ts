import { words, type Words } from '../../platform/words/words.js';

/** The kinds of inspection. source: 中国共产党巡视工作条例 (2024); village: 对村（社区）党组织巡察 */
export const inspectionModes = ['regular', 'elevated', 'mobile', 'special', 'joint', 'village'] as const;
export type InspectionMode = (typeof inspectionModes)[number];

export const modeWords: Readonly<Record<InspectionMode, Words>> = {
  regular: words('常规巡察', 'regular inspection'),
  elevated: words('提级巡察', 'elevated inspection'),
  mobile: words('机动巡察', 'mobile inspection'),
  special: words('专项巡察', 'special inspection'),
  joint: words('联动巡察', 'joint inspection'),
  village: words('对村巡察', 'village inspection'),
};

/** What a person is on the team of one inspection. */
export const teamPositions = ['leader', 'deputy', 'member'] as const;
export type TeamPosition = (typeof teamPositions)[number];
