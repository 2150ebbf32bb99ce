#!/usr/bin/env node
import { buildIfChanged } from '../scripts/build-if-changed.mjs';

buildIfChanged();
await import('../dist/src/cli.js');
