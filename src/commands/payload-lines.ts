import { resultKinds } from '../../workflows/issue/terms.js';
import { fields, type FieldInfo, type PayloadClass } from '../../workflows/kit/fields.js';
import type { EventView } from '../engine/cases/case-view.js';
import type { Language } from '../platform/words/words.js';
import type { CaseLife } from './case-show.js';
import { wallTime } from './case-words.js';

/** An instant as the product writes it, in the offset of Asia/Shanghai. */
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+\+08:00$/;

type Values = Readonly<Record<string, unknown>>;

/** What an event carried beside what its sentence already tells: one line a field, in the words of the field. */
export function payloadLines(life: CaseLife, event: EventView, language: Language): string[] {
  const info = life.definition.events[event.type];
  if (info === undefined) return [];
  const told = new Set([...info.history[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return fieldLines(info.payload, event.payload, { names: namesIn(life), language }, (name) => told.has(name));
}

/** Names of what ids stand for: organisations, measures and manifestations by their number, evidence by its file. */
function namesIn({ organisations, subject }: CaseLife): ReadonlyMap<string, string> {
  return new Map([
    ...[...organisations].map(([id, { name }]) => [id, name] as const),
    ...(subject?.manifestations ?? []).map(({ id, ordinal }) => [id, `#${ordinal}`] as const),
    ...(subject?.measures ?? []).map(({ id, ordinal }) => [id, `#${ordinal}`] as const),
    ...(subject?.evidence ?? []).map(({ id, name }) => [id, name] as const),
  ]);
}

/** How ids and nested values are said, and in which language. */
interface Speech {
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

function fieldLines(payload: PayloadClass, values: Values, speech: Speech, skips: (name: string) => boolean): string[] {
  return [...fields(payload)].flatMap(([name, field]) => {
    const value = values[name];
    if (value === undefined || skips(name)) return [];
    if (field.of === undefined || !Array.isArray(value) || value.length === 1) return [labelled(field, value, speech)];
    const of = field.of();
    const elements = (value as Values[]).map((element, index) => `${index + 1}. ${elementText(of, element, speech)}`);
    return [labelled(field, '', speech).trimEnd(), ...elements];
  });
}

function labelled(field: FieldInfo, value: unknown, speech: Speech): string {
  return `${field.label[speech.language]}${speech.language === 'zh' ? '：' : ': '}${valueText(value, field, speech)}`;
}

/** An element of a list on one line: its main text first, then its other fields. */
function elementText(of: PayloadClass, element: Values, speech: Speech): string {
  const result = resultText(element, speech.language);
  if (result !== undefined) return result;
  const zh = speech.language === 'zh';
  const { text, ...others } = element;
  const rest = [...fields(of)].flatMap(([name, field]) =>
    name === 'id' || others[name] === undefined ? [] : [labelled(field, others[name], speech)],
  );
  const joined = rest.join(zh ? '；' : '; ');
  if (typeof text !== 'string') return joined;
  return rest.length === 0 ? text : zh ? `${text}（${joined}）` : `${text} (${joined})`;
}

/** A countable result with its unit: `挽回损失 468,000 元`. */
export function resultText({ kind, count, atLeast }: Values, language: Language): string | undefined {
  const known = resultKinds[kind as keyof typeof resultKinds];
  if (known === undefined || typeof count !== 'number') return undefined;
  const bound = atLeast === true ? (language === 'zh' ? '至少 ' : 'at least ') : '';
  return `${known.label[language]}${language === 'zh' ? ' ' : ': '}${bound}${count.toLocaleString('en')} ${known.unit[language]}`;
}

function valueText(value: unknown, field: FieldInfo, speech: Speech): string {
  const zh = speech.language === 'zh';
  if (Array.isArray(value)) return value.map((one) => valueText(one, field, speech)).join(zh ? '、' : ', ');
  if (field.of !== undefined && typeof value === 'object' && value !== null)
    return elementText(field.of(), value as Values, speech);
  if (value === true) return zh ? '是' : 'yes';
  if (value === false) return zh ? '否' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en');
  const text = String(value);
  if (instant.test(text)) return wallTime(text);
  return field.values?.[text]?.[speech.language] ?? speech.names.get(text) ?? text;
}
