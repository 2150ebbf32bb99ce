/** A text in the two languages of the product; Chinese comes first everywhere. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Makes a label of its Chinese and its English text. */
export function label(zh: string, en: string): Label {
  return { zh, en };
}
