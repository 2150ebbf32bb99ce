/*
 * Writes what is generated beside each version of a workflow: the frozen graph and the reference page with its diagram.
 *
 *   npm run generate:workflows             writes; a frozen graph that would change is left alone, and that is a failure
 *   npm run generate:workflows -- --check  only looks, and fails when a file is not as it would be written
 *
 * A version that no case runs on yet is not frozen: delete its graph.json to have it written anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenFile, generatedFiles } from '../workflows/kit/generated.js';
import { workflows } from '../workflows/registry.js';

const onlyLooking = process.argv.includes('--check');
const failures = workflows().flatMap((definition) => {
  const folder = join('workflows', definition.name, `v${definition.version}`);
  return Object.entries(generatedFiles(definition)).flatMap(([name, text]) => failureOf(join(folder, name), name, text));
});
for (const failure of failures) process.stderr.write(`${failure}\n`);
if (failures.length > 0) process.exitCode = 1;

function failureOf(file: string, name: string, text: string): string[] {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (present === text) return [];
  if (name === frozenFile && present !== undefined)
    return [
      `${file} is frozen and the machine no longer agrees with it: make a new version instead\n${difference(present, text)}`,
    ];
  if (onlyLooking) return [`${file} is not up to date: run "npm run generate"`];
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
  return [];
}

/** The lines that only one of the two texts has. */
function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`);
  const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].join('\n');
}
