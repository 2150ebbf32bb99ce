import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

/** What opens without net; other pages come from the server when they are first opened. */
const offlineParts = ['/pages/capture.tsx', '/features/installed/background.tsx'];
const entry = join(import.meta.dirname, 'worker', 'service-worker.ts');

/**
 * Builds the service worker `sw.js`, with the list of files that make the page open without net: the page itself, its style,
 * its marks, and the scripts of capture with all that they import.
 */
export const serviceWorker = (): Plugin => {
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => void ({ publicDir } = config),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const marks = readdirSync(publicDir).filter((name) => name !== 'sw.js');
        const chunks = offlineChunks(bundle);
        const scripts = chunks.map(({ fileName }) => fileName);
        const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const version = createHash('sha256');
        const pageItself = bundle['index.html'];
        if (pageItself?.type === 'asset') version.update(pageItself.source);
        for (const name of marks) version.update(readFileSync(join(publicDir, name)));
        for (const name of [...scripts, ...styles].sort()) version.update(name);
        const files = ['/', ...[...scripts, ...styles, ...marks].map((name) => `/${name}`)];
        const source = await compiled({ version: version.digest('hex').slice(0, 12), files });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
};

/** The scripts of the first load and of the parts that open without net, with all that they import. */
function offlineChunks(bundle: Rollup.OutputBundle): Rollup.OutputChunk[] {
  const found = new Set<Rollup.OutputChunk>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    if (chunk.isEntry || offlineParts.some((part) => chunk.moduleIds.some((id) => id.endsWith(part)))) add(chunk.fileName);
  }
  return [...found];
}

/** The worker as one script. */
async function compiled(shell: object): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { shell: JSON.stringify(shell) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the service worker was built to nothing');
  return chunk.code;
}
