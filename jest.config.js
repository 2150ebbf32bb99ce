/** Modules that a CommonJS dependency requires although they are ES modules; Jest on Node 20 can't require those. */
const esModulesRequiredByCommonJs =
  'content-disposition|glob|minimatch|path-scurry|lru-cache|brace-expansion|balanced-match|minipass';
const transform = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform,
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
    [`node_modules/(${esModulesRequiredByCommonJs})/.*\\.js$`]: [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!.*(${esModulesRequiredByCommonJs})/)`],
};

export default {
  testTimeout: 180_000,
  maxWorkers: 2,
  // ES modules of a test file are never freed by the process that ran it: one that has grown makes way before it only collects garbage.
  workerIdleMemoryLimit: '700MB',
  projects: [
    { ...common, displayName: 'rules', testMatch: ['<rootDir>/test/{workflows,architecture}/**/*.test.ts'] },
    {
      ...common,
      displayName: 'product',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/(workflows|architecture)/'],
      globalSetup: '<rootDir>/test/support/global-setup.js',
      globalTeardown: '<rootDir>/test/support/global-teardown.js',
    },
  ],
};
