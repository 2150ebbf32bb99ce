import { reviewList } from '../modules/reviews/reviews.list.js';
import { ReviewsQueries } from '../modules/reviews/reviews.queries.js';
import type { ReviewView } from '../modules/reviews/review-view.js';
import { parseList } from '../platform/http/page.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Handler, Page } from './command.js';

/** Lists joint reviews: whose opinion is awaited, and whether enough has been said. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const context = await session.context();
  const given = ['step', 'limit', 'cursor'].flatMap((name) => {
    const value = call.options.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query = parseList(Object.fromEntries(given), reviewList);
  const page = await session.get(ReviewsQueries).list(context, query);
  const reviews = safeForTerminal(page.items);
  return {
    data: page,
    screen: (where) => [
      ...(reviews.length === 0 ? [where.pen.paint('muted', where.language === 'zh' ? '没有会审。' : 'No joint review.')] : []),
      ...table(reviews.map((review) => cells(review, where))),
      ...(page.nextCursor === null ? [] : [where.pen.paint('muted', `--cursor ${page.nextCursor}`)]),
    ],
  };
};

function cells({ number, stepLabel, title, bodies, mergeable, stepDueAt }: ReviewView, { pen, language }: Page): string[] {
  const zh = language === 'zh';
  const silent = bodies.filter(({ spoken }) => spoken === false).map(({ name }) => name ?? '?');
  const waits = silent.length === 0 ? '' : `${zh ? '待：' : 'awaits '}${silent.join(zh ? '、' : ', ')}`;
  const due = stepDueAt === null ? '' : stepDueAt.slice(0, 10);
  return [
    pen.paint('accent', number),
    stepLabel,
    title,
    waits,
    pen.paint('muted', due),
    mergeable === true && stepDueAt !== null ? (zh ? '可合并' : 'can be merged') : '',
  ];
}
