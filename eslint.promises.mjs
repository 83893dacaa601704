import ts from 'typescript-eslint';

/**
 * No promise floats: one that nobody waits for may go on in another tenant's invocation, and its rejection ends the process.
 * These rules need types and take a minute, so they stand apart from eslint.config.mjs; `npm run lint` runs both.
 */
export default ts.config(
  {
    ignores: [
      '**/node_modules/**',
      'static/admin/build/**',
      'dist/**',
      'coverage/**',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.mts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': ts.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      parser: ts.parser,
      parserOptions: {
        project: ['./tsconfig.test.json', './static/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
);
