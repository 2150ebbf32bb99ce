const families = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a line of text is drawn. Pixels. */
export function widthOf(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size;
  context.font = `${size}px ${families}`;
  return Math.ceil(context.measureText(text).width);
}
