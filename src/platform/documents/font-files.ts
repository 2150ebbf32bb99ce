import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const serif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
const sans = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');

/**
 * Where the open letters lie that a PDF embeds (SIL Open Font License): 思源宋体 for 仿宋 and 小标宋, 思源黑体 for 黑体.
 * A half-bold 宋体 stands in for 楷体, of which no complete open font is kept well as a package.
 */
export const fontFiles = {
  song: join(serif, '400Regular', 'NotoSerifSC_400Regular.ttf'),
  songHalfBold: join(serif, '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'),
  songBold: join(serif, '700Bold', 'NotoSerifSC_700Bold.ttf'),
  black: join(sans, 'NotoSansHans-Medium.otf'),
} as const;
