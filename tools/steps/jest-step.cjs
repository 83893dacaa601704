// Runs Jest and counts; a test that was skipped is told by its name.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { root } = require('../project.cjs');

/** @returns {Promise<{passed: number, failed: number, skipped: string[]}>} */
async function runJest(args) {
  const scratch = mkdtempSync(join(tmpdir(), 'jest-result-'));
  const file = join(scratch, 'result.json');
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...args],
    { cwd: root, stdio: ['ignore', 'ignore', 2] },
  );
  await once(child, 'exit');
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const skipped = result.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => fullName),
    );
    // A file that did not even load has no test to count, and still failed.
    const brokenFiles = result.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

module.exports = { runJest };
