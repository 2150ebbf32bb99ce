import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clockOnly = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from the clock (src/platform/clock).',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from the clock (src/platform/clock).',
  },
];
const pureOnly = [
  { selector: "Identifier[name='Date']", message: 'workflows/ is pure: time arrives in the event, as text.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'workflows/ is pure: no randomness.' },
  { selector: "Identifier[name='process']", message: 'workflows/ is pure: no process.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'web/src/api/generated.ts', '.bihuan/**'] },
  {
    files: ['**/*.ts', 'web/**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 8 }],
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/platform/clock/**'], rules: { 'no-restricted-syntax': ['error', ...clockOnly] } },
  {
    files: ['web/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  // Jest's matchers are typed `any`.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['workflows/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clockOnly, ...pureOnly] } },
);
