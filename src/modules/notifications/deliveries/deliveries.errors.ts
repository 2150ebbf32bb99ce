import { defineProblem } from '../../../platform/errors/problem.js';
import { words } from '../../../platform/words/words.js';

export const deliveryNotFound = defineProblem(404, 'deliveries.not-found', words('没有这条投递', 'No such delivery'));

export const notFailed = defineProblem(
  409,
  'deliveries.not-failed',
  words('只有失败的投递可以重发', 'Only what has failed can be sent again'),
  words('该投递当前为 {status}。', 'This delivery is {status}.'),
);
