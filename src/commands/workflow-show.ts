import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { mermaid } from '../../workflows/kit/diagram.js';
import { fields } from '../../workflows/kit/fields.js';
import { Workflows } from '../engine/workflows.js';
import { workflowView } from '../engine/workflow-view.js';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import { jsonSchemaOf } from '../platform/http/json-schema.js';
import { table } from '../platform/terminal/layout.js';
import { words } from '../platform/words/words.js';
import type { Answer, Handler, Page } from './command.js';
import { chart } from './workflow-chart.js';

const unknownWorkflow = defineProblem(
  404,
  'cli.unknown-workflow',
  words('没有这个流程', 'No such workflow'),
  words('没有流程“{name}”。现有：{known}。', 'There is no workflow "{name}". There are: {known}.'),
);

/** Draws a workflow, or lists all of them. Needs no database: definitions are part of the code. */
export const run: Handler = async ({ args, options, language }) => {
  const workflows = new Workflows();
  const [name] = args;
  if (name === undefined) return all(workflows);
  const definition = workflows.find(name);
  if (definition === undefined) throw new Problem(unknownWorkflow, { params: { name, known: namesOf(workflows).join(', ') } });
  const schemaOf = (type: string) => {
    const payload = definition.events[type]?.payload;
    return payload === undefined ? {} : jsonSchemaOf(payload, { fieldsOf: fields, language });
  };
  return {
    data: workflowView(definition, workflows.versionsOf(name), language, schemaOf),
    screen: (page) => (options.flag('mermaid') ? [mermaid(definition, language).trimEnd()] : chart(definition, page)),
  };
};

function all(workflows: Workflows): Answer {
  const definitions = namesOf(workflows).map((name) => workflows.get(name));
  return {
    data: { items: definitions.map(({ name, version, title }) => ({ name, version, title })) },
    screen: (page) => table(definitions.map((definition) => rowOf(definition, page))),
  };
}

function rowOf({ name, version, title, states, events }: WorkflowDefinition, { pen, language }: Page): string[] {
  const steps = Object.keys(states).length;
  const kinds = Object.keys(events).length;
  const size = language === 'zh' ? `${steps} 个步骤，${kinds} 种事件` : `${steps} steps, ${kinds} kinds of events`;
  return [pen.paint('accent', name), title[language], `v${version}`, pen.paint('muted', size)];
}

const namesOf = (workflows: Workflows): string[] => [...new Set(workflows.all().map(({ name }) => name))];
