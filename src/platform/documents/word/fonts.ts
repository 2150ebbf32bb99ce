/** The letters of official documents by their names in Chinese offices, each with what takes its place where it is missing. */
export const fonts = {
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'] },
  title: { name: '方正小标宋简体', instead: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'] },
  black: { name: '黑体', instead: ['SimHei', 'Noto Sans CJK SC'] },
  regular: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'] },
  song: { name: '宋体', instead: ['SimSun', 'Noto Serif CJK SC'] },
} as const;

export type FontRole = keyof typeof fonts;

const latin = 'Times New Roman';

/** A font as a run names it: Chinese letters in the office's own, Latin ones and digits in Times New Roman. */
export function fontOf(role: FontRole) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: fonts[role].name };
}

/** The part of a Word file that says which fonts may stand in (`w:altName`, ECMA-376 §17.8.3.1: commas between them). */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}
