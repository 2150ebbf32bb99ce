/**
 * Who may know whom. The floors of the house: modules stand on the engine, the engine on the platform;
 * engine and modules know the workflows, and the workflows know nobody.
 */
const typeorm = '^node_modules/(typeorm|@nestjs/typeorm)';
/** What a module shows to other modules; everything else in its folder is its own affair. */
const publicFaces = '^src/modules/[^/]+/[^/]+\\.(commands|queries|module)\\.ts$';
/** The composition of the whole: processes and the two lists that each author adds a line to. */
const composition = '^src/[^/]+\\.ts$|^src/(startup|commands|migrations)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that know each other in a circle can only be understood, tested and started together.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'workflows-are-pure',
      comment: 'Rules import xstate, class-validator and each other: no input or output, no framework.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: '^workflows/|^node_modules/(xstate|class-validator)/' },
    },
    {
      name: 'one-caller-of-xstate',
      comment: 'One file under src/ calls XState, and only its pure functions.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/xstate\\.ts$' },
      to: { path: '^node_modules/xstate/' },
    },
    {
      name: 'platform-knows-nobody-above',
      severity: 'error',
      comment: 'What reads the lists of entities and migrations looks up; nothing else of the platform does.',
      from: { path: '^src/platform/', pathNot: '^src/platform/database/(data-source|schema-state)\\.ts$' },
      to: { path: '^(src/(?!platform/)|workflows/|seeds/)' },
    },
    {
      name: 'engine-knows-no-module',
      severity: 'error',
      comment: 'The engine serves any workflow: what a subject means is for its module to know.',
      from: { path: '^src/engine/' },
      to: { path: ['^src/modules/', composition, '^seeds/'] },
    },
    {
      name: 'modules-meet-at-their-public-faces',
      severity: 'error',
      comment:
        'Another module is known by its commands, its queries and its Nest module; between tables, a foreign key names the other entity.',
      from: { path: '^src/modules/([^/]+)/', pathNot: '\\.entity\\.ts$' },
      to: { path: '^src/modules/', pathNot: [publicFaces, '^src/modules/$1/'] },
    },
    {
      name: 'entities-meet-entities',
      severity: 'error',
      comment: 'A foreign key names the other entity, and that is all that one table knows of another module.',
      from: { path: '^src/modules/([^/]+)/.*\\.entity\\.ts$' },
      to: { path: '^src/modules/', pathNot: ['\\.entity\\.ts$', '^src/modules/$1/'] },
    },
    {
      name: 'modules-know-no-composition',
      severity: 'error',
      comment: 'The processes put modules together, not the other way round.',
      from: { path: '^src/modules/' },
      to: { path: composition },
    },
    {
      name: 'typeorm-stays-with-the-tables',
      severity: 'error',
      comment: "Repositories, entities, migrations and the platform's database folder know TypeORM; nobody else does.",
      from: {
        path: '^(src|seeds)/',
        pathNot: '\\.(repository|entity)\\.ts$|^src/migrations/|^src/platform/database/',
      },
      to: { path: typeorm },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      comment: 'What the product imports must be there after an installation without development packages.',
      from: { path: '^(src|workflows|seeds)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'A path that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      comment: 'Tests know the product.',
      from: { path: '^(src|workflows|seeds)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
    extraExtensionsToScan: ['.json'],
  },
};
