// Three projects: `unit` judges pure rooms, `site` runs the app over the simulated site, `browser` opens the real page.
// @swc/jest only strips types, `npm run typecheck` checks them.
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax } }, module: { type: 'commonjs' } }];
const shared = {
  testEnvironment: '<rootDir>/test/plain-environment.cjs',
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  setupFilesAfterEnv: ['<rootDir>/test/english.ts', '<rootDir>/test/conforms-everywhere.ts'],
  transform: { '^.+\\.ts$': swc('typescript'), '/node_modules/jose/.+\\.js$': swc('ecmascript') },
  // `jose` is made of ES modules alone, which Jest does not load as they are.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
};
const folder = (name) => `<rootDir>/test/${name}/`;
const pure = ['bot-api', 'checks', 'jira', 'messages', 'page', 'profile', 'roster', 'store', 'workflow'].map(folder);
const inBrowser = ['browser', 'local-forge/shell'].map(folder);

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: pure.map((path) => `${path}**/*.test.ts`),
    },
    {
      ...shared,
      displayName: 'site',
      testPathIgnorePatterns: ['/node_modules/', ...pure, ...inBrowser],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/browser-environment.cjs',
      testMatch: inBrowser.map((path) => `${path}**/*.test.ts`),
      globalSetup: '<rootDir>/test/browser/start-browser.ts',
      globalTeardown: '<rootDir>/test/browser/stop-browser.ts',
    },
  ],
};
