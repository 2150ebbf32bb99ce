import { CluesCommands } from '../modules/referrals/clues.commands.js';
import type { Handler } from './command.js';

/** Seals every clue anew under the present key. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const texts = await session.get(CluesCommands).rekey(await session.context());
  return {
    data: { texts },
    screen: ({ pen, language }) => [
      pen.paint('strong', language === 'zh' ? `已重新密封 ${texts} 份内容。` : `${texts} texts were sealed anew.`),
    ],
  };
};
