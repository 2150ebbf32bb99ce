import { words } from '../platform/words/words.js';
import type { CommandGroup } from './command.js';

/** Joint reviews. */
export const reviews: CommandGroup = {
  name: 'review',
  words: words('会审', 'joint reviews'),
  commands: [
    {
      usage: 'list',
      words: words('列出会审：谁的意见未到，能否合并', 'list joint reviews: who is silent, and which can be merged'),
      options: [
        {
          flags: '--as <account>',
          words: words('以该账号的身份（用户名）；不填则以系统身份', 'as this account; as the product itself without it'),
        },
        { flags: '--step <steps>', words: words('只列这些环节，如 open,collecting', 'only these steps: open,collecting') },
        { flags: '--limit <count>', words: words('最多列出多少场（1 到 200）', 'how many at most (1 to 200)') },
        { flags: '--cursor <cursor>', words: words('从上一页的末尾继续', 'go on where the page before ended') },
      ],
      examples: ['bihuan review list --step open,collecting', 'bihuan review list --as supervisor'],
      load: () => import('./review-list.js'),
    },
  ],
};

/** The key of the clues. */
export const clues: CommandGroup = {
  name: 'clues',
  words: words('密封的线索', 'sealed clues'),
  commands: [
    {
      usage: 'rekey',
      words: words(
        '更换密钥：以当前密钥（CLUE_KEY，或数据目录中的新密钥）重新密封全部线索',
        'change the key: seal every clue anew under the present one',
      ),
      examples: ['CLUE_KEY=… CLUE_KEYS_BEFORE=… bihuan clues rekey'],
      load: () => import('./clues-rekey.js'),
    },
  ],
};
