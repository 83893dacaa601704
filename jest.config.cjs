// One Jest for everything that runs in Node; @swc/jest only strips types, `npm run typecheck` checks them.
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax } }, module: { type: 'commonjs' } }];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 30_000,
  transform: { '^.+\\.ts$': swc('typescript'), '/node_modules/jose/.+\\.js$': swc('ecmascript') },
  // `jose` is made of ES modules alone, which Jest does not load as they are.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
};
