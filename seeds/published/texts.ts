import { resultKinds } from '../../workflows/issue/terms.js';
import { articleOf, dayOf, type PublishedCase } from './published-case.js';

/** Stands wherever a text is mandatory and the article has none. */
export const notStated = '报道未载明';

const fieldNames: Readonly<Record<string, string>> = { route: '办理途径', finding: '问题表述' };
const figureNames: Readonly<Record<string, (value: number, atLeast: boolean) => string>> = {
  aspects: (value) => `涉及方面${value}个`,
  situations: (value) => `情况${value}条`,
  departments: (value) => `责任部门单位${value}个`,
  requests: (value, atLeast) => `处理诉求${value}件${atLeast ? '以上' : ''}`,
  completionRate: (value) => `办结率${Math.round(value * 100)}%`,
};

/** The article of a case as one line: title and file. */
export function sourceLine(published: PublishedCase): string {
  const { title, file } = articleOf(published);
  return `《${title}》（${file}）`;
}

/** The finding as the article gives it, with its figures; one that is only inferred says so. */
export function findingText(published: PublishedCase): string {
  const inferred = published.inferred?.includes('finding') === true ? '（据报道所述整改做法推断，报道未直接写明）' : '';
  const figures = figureTexts(published);
  return `${published.finding}${inferred}。${figures.length === 0 ? '' : `报道数据：${figures.join('，')}。`}`;
}

/** What the article says was achieved. */
export function resultText(published: PublishedCase): string {
  const results = (published.results ?? []).map(({ kind, count, atLeast }) => {
    const { label, unit } = resultKinds[kind];
    return `${label.zh}${count}${unit.zh}${atLeast === true ? '以上' : ''}`;
  });
  const all = [...results, ...figureTexts(published)];
  return `${published.measures.join('；')}。${all.length === 0 ? '' : `报道结果：${all.join('，')}。`}`;
}

/** What the article says of the revisit. */
export function revisitText({ revisit }: PublishedCase): string {
  const said = revisit?.note ?? (revisit?.batch === true ? '分批“回头看”，报道未载明逐件情况' : notStated);
  return `回访结论：${revisit?.outcome === 'rebound' ? '问题反弹' : '整改有效'}（报道）。${said}。`;
}

/** Tells what in this case is the article's and what is not. */
export function sourceNote(published: PublishedCase): string {
  const day = dayOf(published);
  const inferred = (published.inferred ?? []).map((field) => fieldNames[field] ?? field);
  const figures = figureTexts(published);
  const dates =
    published.handedOverAt === undefined
      ? `各环节日期${notStated}，历史中的时刻统一取报道所述时期的最后一天（${day}），不代表实际发生日期，由此推算的时限仅供演示。`
      : `移交日期${day}为报道所载，其余环节日期${notStated}，统一记为该日。`;
  return [
    `本案据公开报道整理，来源：${sourceLine(published)}。`,
    ...(inferred.length === 0 ? [] : [`推断内容：${inferred.join('、')}据报道推断，报道未直接写明。`]),
    ...(published.inspectedAt === undefined ? [] : [`检查时间：${published.inspectedAt}（报道）。`]),
    `日期：${dates}`,
    `人员：经办人为按角色设置的占位，${notStated}姓名；审核、签批意见${notStated}。`,
    ...(figures.length === 0 ? [] : [`报道数据：${figures.join('，')}。`]),
  ].join('\n');
}

function figureTexts({ figures = {} }: PublishedCase): string[] {
  return Object.entries(figures).flatMap(([name, value]) =>
    typeof value === 'number' ? [figureNames[name]?.(value, figures['atLeast'] === true) ?? `${name}：${value}`] : [],
  );
}
