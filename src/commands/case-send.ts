import { CaseAccess } from '../engine/case-access.js';
import { CaseCommands } from '../engine/cases/case.commands.js';
import { Workflows } from '../engine/workflows.js';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { Problem } from '../platform/errors/problem.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { words } from '../platform/words/words.js';
import { stageWords, turnWords } from './case-words.js';
import type { Call, Handler } from './command.js';
import { UsageError } from './usage-error.js';

/** Sends an event to a case, by the same rules as over HTTP. */
export const run: Handler = async (call) => {
  const [number = '', type = ''] = call.args;
  const payload = payloadOf(call);
  const seen = versionOf(call.options.text('seen'));
  const session = await call.session();
  const context = await session.context();
  const row = await session.get(CaseAccess).mustSeeNumbered(context.actor, number);
  const definition = session.get(Workflows).get(row.workflow, row.workflowVersion);
  const command = { caseId: row.id, version: seen ?? row.version, type: type.toUpperCase(), payload };
  const sent = await session
    .get(CaseCommands)
    .send(context, command)
    .catch((error: unknown) => {
      throw withLabels(definition, error);
    });
  const { case: view, event } = safeForTerminal(sent);
  return {
    data: sent,
    screen: ({ pen, language }) => [
      `${pen.paint('good', '✓')} ${event.text}`,
      `  ${pen.paint('accent', view.number)}  ${pen.paint('strong', stageWords(definition, view, language))}` +
        pen.paint('muted', `  ${language === 'zh' ? '轮到' : 'turn:'} ${turnWords(view.turn, language)}`),
    ],
  };
};

/** A refusal that names what would be allowed also says what each of those is called. */
function withLabels({ events }: WorkflowDefinition, error: unknown): unknown {
  if (!(error instanceof Problem) || !Array.isArray(error.details.extra?.['allowed'])) return error;
  const actions = (error.details.extra['allowed'] as readonly string[]).map((type) => ({ type, label: events[type]?.label }));
  return new Problem(error.kind, { ...error.details, extra: { ...error.details.extra, actions } });
}

/** What the event carries: the JSON object, with the single fields put on top of it. */
function payloadOf({ options }: Call): Record<string, unknown> {
  const whole = options.text('payload');
  const payload: unknown = whole === undefined ? {} : parsed(whole, '--payload');
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new UsageError(words('--payload 须为 JSON 对象，如 {"text":"…"}', '--payload takes a JSON object: {"text":"…"}'));
  return { ...payload, ...Object.fromEntries(options.list('field').map(fieldOf)) };
}

/** `name=text`, or `name:=JSON` for numbers, lists and the like. */
function fieldOf(given: string): [string, unknown] {
  const [, name, sign, value] = /^([A-Za-z]\w*)(:?=)(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(words(`“${given}”须形如 name=文本 或 name:=JSON`, `"${given}" must be name=text or name:=JSON`));
  return [name, sign === ':=' ? parsed(value, `--field ${name}`) : value];
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(words(`${where} 不是有效的 JSON：${text}`, `${where} is not valid JSON: ${text}`));
  }
}

function versionOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(words(`--seen 须为整数，而不是“${text}”`, `--seen takes a whole number, not "${text}"`));
  return Number(text);
}
