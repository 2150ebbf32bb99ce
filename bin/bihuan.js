#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Starts the command line; builds the product first where it has not been built yet.
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(project, 'dist', 'src', 'cli.js');
if (!existsSync(program)) {
  const nest = join(project, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  // What the build says must not stand among a command's own output.
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
await import(pathToFileURL(program).href);
