import type { WorkflowDefinition } from './definition.js';
import { graphOf } from './graph.js';
import { leaves } from './paths.js';

/**
 * A workflow as a Mermaid state diagram: one composite state a stage, one arrow a transition of the lifecycle.
 * Regions beside the lifecycle are drawn below it. Labels are in the asked language.
 */
export function mermaid(definition: WorkflowDefinition, language: 'zh' | 'en'): string {
  const lines = ['stateDiagram-v2'];
  const initial = definition.machine.root.states;
  for (const [region, node] of Object.entries(initial)) {
    lines.push(`  state "${regionWords[region]?.[language] ?? region}" as ${region} {`);
    lines.push(...regionLines(definition, region, Object.keys(node.states), language).map((line) => `    ${line}`));
    lines.push('  }');
  }
  return `${lines.join('\n')}\n`;
}

const regionWords: Readonly<Record<string, { zh: string; en: string }>> = {
  stage: { zh: '生命周期', en: 'lifecycle' },
  timeliness: { zh: '时效', en: 'timeliness' },
  extension: { zh: '延期', en: 'extension' },
  record: { zh: '记录', en: 'record' },
};

function regionLines(definition: WorkflowDefinition, region: string, names: readonly string[], language: 'zh' | 'en'): string[] {
  const { states } = graphOf(definition);
  const node = definition.machine.root.states[region];
  const lines: string[] = [];
  const words = (path: string): string => {
    const own = region === 'stage' ? path : `${region}.${path}`;
    return (definition.states[own]?.label ?? definition.words[own])?.[language] ?? path;
  };
  for (const name of names) {
    const children = Object.keys(node?.states[name]?.states ?? {});
    if (children.length === 0) lines.push(`state "${words(name)}" as ${id(region, name)}`);
    else {
      lines.push(`state "${words(name)}" as ${id(region, name)} {`);
      for (const child of children) lines.push(`  state "${words(`${name}.${child}`)}" as ${id(region, `${name}.${child}`)}`);
      const first = node?.states[name]?.initial.target[0]?.key;
      if (first !== undefined) lines.push(`  [*] --> ${id(region, `${name}.${first}`)}`);
      lines.push('}');
    }
  }
  const start = leaves(node?.initial.target[0]?.key ?? '')[0];
  if (start !== undefined) lines.unshift(`[*] --> ${id(region, start)}`);
  for (const [path, transitions] of Object.entries(states)) {
    if (!path.startsWith(`${region}.`)) continue;
    for (const { event, target } of transitions) {
      const label = definition.events[event]?.label[language];
      if (target === undefined || (label === undefined && event !== 'always')) continue;
      lines.push(`${id('', path)} --> ${id('', target)}${label === undefined ? '' : `: ${label}`}`);
    }
  }
  return lines;
}

const id = (region: string, path: string): string => (region === '' ? path : `${region}.${path}`).replaceAll('.', '_');
