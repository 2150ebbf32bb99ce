/** A text in both languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

export const words = (zh: string, en: string): Words => ({ zh, en });

/** Fills `{name}` places of a text; what has no value stays as it is. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
