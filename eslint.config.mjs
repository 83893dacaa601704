import js from '@eslint/js';
import ts from 'typescript-eslint';
import { LONG_FILES, WORDS } from './eslint.long.mjs';

/** Rooms and arrows: docs/architecture.md. `layers.test.ts` holds the same map against every import. */
const pure = ['**/jira/**', '**/store/**', '**/entry/**', '**/usecases/**', '@forge/*', 'node:*'];
const forbid = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: patterns, message: 'This arrow is not on the map: docs/architecture.md.' }] },
    ],
  },
});

export default ts.config(
  {
    ignores: [
      '**/node_modules/**',
      'static/admin/build/**',
      'dist/**',
      'coverage/**',
      'test/door/openapi-tools/generated.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'AbortSignal',
          'AbortController',
          'fetch',
          'Response',
          'Request',
          'Headers',
          'structuredClone',
          'performance',
          'globalThis',
          'module',
          'require',
          '__dirname',
          '__filename',
          'window',
          'document',
          'location',
          'navigator',
          'TextEncoder',
          'TextDecoder',
          'Blob',
          'FormData',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'Warm processes serve many tenants: no module-level mutable variable.',
        },
      ],
    },
  },
  { files: ['**/*.cjs', '**/*.mjs', '**/*.mts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: WORDS, rules: { 'max-lines': 'off' } },
  { files: LONG_FILES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  forbid(
    [
      'src/checks/**',
      'src/plan/**',
      'src/workflow/**',
      'src/profile/**',
      'src/bot-api/**',
      'src/roster/**',
      'src/twin/**',
      'src/parity/**',
      'src/rehearsal/**',
      'src/handover/**',
      'src/formats/**',
      'src/messages/**',
    ],
    pure,
  ),
  forbid(['src/jira/**'], ['**/checks/**', '**/entry/**', '**/usecases/**', '**/plan/**', '**/changes/**']),
  forbid(['src/usecases/**', 'src/app/**'], ['**/door/**', '**/entry/**']),
  forbid(['src/entry/**'], ['**/jira/**']),
  forbid(['static/**'], ['**/src/checks/**', '**/src/usecases/**', '**/src/jira/**', '**/src/store/**']),
  forbid(['test/simulated-jira/**'], ['**/src/**']),
);
