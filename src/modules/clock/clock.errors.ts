import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const goesBack = defineProblem(
  409,
  'clock.goes-back',
  words('时钟不能倒退', 'The clock does not go back'),
  words('模拟时钟现为 {now}，不能退到 {to}。', 'The simulated clock stands at {now} and can not go back to {to}.'),
);
export const tooFar = defineProblem(
  422,
  'clock.too-far',
  words('一次推进过远', 'Too far in one go'),
  words('一次最多推进 {years} 年，现为 {now}。', 'At most {years} years in one go; it is {now}.'),
);
export const clockBusy = defineProblem(
  409,
  'clock.busy',
  words('时钟正在推进', 'The clock is being moved'),
  words('另一处正在推进模拟时钟，请待其完成。', 'Somebody else is moving the simulated clock; wait until that is done.'),
);
export const clockStalled = defineProblem(
  409,
  'clock.stalled',
  words('时钟停在半途', 'The clock has stopped on the way'),
  words(
    '{now} 应办的事一直没有办完，时钟停在此刻；请查看日志后重试。',
    'What is due at {now} did not get done, so the clock stays there; see the log, then try again.',
  ),
);
