import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { mermaid } from '../../../workflows/kit/diagram.js';
import { frozenFile, generatedFiles } from '../../../workflows/kit/generated.js';
import { graphOf } from '../../../workflows/kit/graph.js';
import { workflow, workflows } from '../../../workflows/registry.js';
import { definition } from './parcel.js';

const parcel = definition as WorkflowDefinition;

describe.each(workflows().map((released) => [`${released.name}@${released.version}`, released] as const))('%s', (_, released) => {
  const folder = join(import.meta.dirname, '../../../workflows', released.name, `v${released.version}`);
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');

  test('is frozen: its machine has the very graph that was released with it', () => {
    expect(graphOf(released)).toEqual(JSON.parse(file(frozenFile)));
  });

  test.each(Object.keys(generatedFiles(released)))('has its %s up to date (npm run generate)', (name) => {
    expect(file(name)).toBe(generatedFiles(released)[name]);
  });

  test('is the newest where none is asked for, and found by its version', () => {
    expect(workflow(released.name, released.version)).toBe(released);
    expect(workflow(released.name)?.version).toBe(Math.max(...versionsOf(released.name)));
  });
});

const versionsOf = (name: string) =>
  workflows()
    .filter((one) => one.name === name)
    .map(({ version }) => version);

test('a workflow or a version that was never released is not found', () => {
  expect([workflow('nothing'), workflow('issue', 99)]).toEqual([undefined, undefined]);
});

describe('the frozen graph of a workflow', () => {
  const text = generatedFiles(parcel)[frozenFile] ?? '';

  test('reads back as the graph', () => {
    expect(JSON.parse(text)).toEqual(graphOf(parcel));
  });

  test('has one line for each transition', () => {
    const transitions = Object.values(graphOf(parcel).states).flat();
    expect(text.split('\n').filter((line) => line.includes('"event"'))).toHaveLength(transitions.length);
  });
});

describe('the picture of a workflow', () => {
  test('has a box for each region and stage, a node for each step, an arrow for each way, in both languages', () => {
    expect(mermaid(parcel, 'en')).toMatchSnapshot();
    expect(mermaid(parcel, 'zh')).toContain('stage_sent_posted -->|"词deliver"| stage_delivered');
  });

  test('names no node that it does not declare', () => {
    for (const one of [parcel, ...workflows()]) {
      const lines = mermaid(one, 'zh')
        .split('\n')
        .map((line) => line.trim());
      const declared = new Set(lines.flatMap((line) => /^(?:subgraph )?(\w+)[[(]/.exec(line)?.[1] ?? []));
      const arrows = lines.filter((line) => line.includes('->'));
      const named = arrows.flatMap((line) => [/^\w+/.exec(line)?.[0] ?? '', /(\w+)$/.exec(line)?.[1] ?? '']);
      expect(named.filter((name) => !declared.has(name))).toEqual([]);
    }
  });

  test('closes every box that it opens', () => {
    const lines = mermaid(parcel, 'en')
      .split('\n')
      .map((line) => line.trim());
    expect(lines.filter((line) => line === 'end')).toHaveLength(lines.filter((line) => line.startsWith('subgraph')).length);
  });
});

describe('the page of a workflow', () => {
  const page = generatedFiles(parcel)['diagram.md'] ?? '';

  test('tells of each event who may send it, with what, who not, and who reads it', () => {
    expect(page).toContain(
      '| `POST` | 词post / post | 责任单位主要负责人 / head of the responsible unit, 责任单位联络员 / liaison of the responsible unit (本责任单位 / of the responsible unit `sent`) | `carrier` 承运人 / carrier<br>`note`? 🔒 备注 / note | 词packers / packers |',
    );
  });

  test('tells of each state whose turn it is, and whether the unit may know', () => {
    expect(page).toContain('| `sent.packed` | 词packed | packed | 办理中 / open | 责任单位 / the responsible unit | ✓ |');
    expect(page).toContain('| `lost` | 词lost | lost | 已结束 / closed | 无 / nobody |  |');
  });

  test('shows the picture in both languages', () => {
    expect(page.match(/```mermaid\nflowchart TB/g)).toHaveLength(2);
  });
});
