import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const clock = 'src/platform/clock/clock.ts';
const emptyWords = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'lib',
  'stuff',
  'tools',
  'base',
  'core',
]);

/** Written by a program, and checked to be what it writes. */
const generated = ['web/src/api/generated.ts'];

/** What git knows or will be told of: a file that is ignored is nobody's source. */
const sources = execFileSync('git', [
  'ls-files',
  '--cached',
  '--others',
  '--exclude-standard',
  '--',
  '*.ts',
  '*.tsx',
  '*.js',
  '*.mjs',
  '*.cjs',
])
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(file) && !generated.includes(file));

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Everything in a syntax tree that the house does not allow. */
function findings(file: string, text: string): Finding[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Finding[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, 'any');
    if (ts.isConstructorDeclaration(node) && node.parameters.length >= 8) report(node, 'a constructor with 8 or more parameters');
    if (file.startsWith('src/') && file !== clock && readsTheTime(node))
      report(node, 'the time of day from elsewhere than the clock');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const mark of ['@ts-ignore', '@ts-nocheck', '@ts-expect-error', 'eslint-disable'].filter(
    (each) => each !== '' && text.includes(each),
  )) {
    if (!file.startsWith('test/architecture/')) found.push({ file, line: 0, what: mark });
  }
  return found;
}

function readsTheTime(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date.now';
}

describe('the sources', () => {
  it('are found', () => {
    expect(sources).toEqual(expect.arrayContaining([clock, 'test/architecture/sources.test.ts', 'jest.config.js']));
  });

  it('stay below 300 lines a file', () => {
    const long = sources
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('hold no any, no silenced check, no crowded constructor, and no clock but the clock', () => {
    const typed = sources.filter((file) => /\.tsx?$/.test(file));
    expect(typed.flatMap((file) => findings(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('have no file or folder whose name says nothing', () => {
    const nameless = sources.filter((file) =>
      file.split('/').some((part) => emptyWords.has(basename(part).replace(/\.[^.]+$/, ''))),
    );
    expect(nameless).toEqual([]);
  });

  it.each([
    ['const a: any = 1;', 'any'],
    ['class A { constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1) {} }', 'a constructor with 8 or more parameters'],
    ['const now = new Date();', 'the time of day from elsewhere than the clock'],
    ['const now = Date.now();', 'the time of day from elsewhere than the clock'],
    ['// @ts-ignore\nf();', '@ts-ignore'],
  ])('would not pass with %s', (text, what) => {
    expect(findings('src/sample.ts', text).map((finding) => finding.what)).toEqual([what]);
  });

  it('may read a time that somebody gives', () => {
    expect(findings('src/sample.ts', 'const then = new Date(text); const copy = new Date(0);')).toEqual([]);
  });
});
