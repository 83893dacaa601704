// Runs Jest and counts; a test that was skipped is told by its name, and each project by the time its files took.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { filesBelow, root } = require('../project.cjs');

const isSkipped = ({ status }) => status === 'pending' || status === 'todo';

/** The suites that look at all of something when `FULL_SWEEP` is 1, and at a sample of it otherwise: they import `test/deep`. */
const deepSuites = () =>
  filesBelow('test', /\.test\.ts$/).filter((file) =>
    /from '(\.\.?\/)+deep'/.test(readFileSync(join(root, file), 'utf8')),
  );

/** A file that did not even load has no test to count, and still failed. */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

function countOf(result) {
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.testResults.filter(isBroken).length,
    skipped: result.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(isSkipped).map(({ fullName }) => fullName),
    ),
    seconds: result.testResults.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime) / 1000, 0),
  };
}

/**
 * @param {string[]} args arguments of Jest
 * @param {Record<string, string>} env what the run is told beyond the environment
 * @returns {Promise<{passed: number, failed: number, skipped: string[], seconds: number}>} `seconds`: the time of all files together
 */
async function runJest(args, env = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'jest-result-'));
  const file = join(scratch, 'result.json');
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...args],
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 2] },
  );
  await once(child, 'exit');
  try {
    return countOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: [], seconds: 0 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

module.exports = { deepSuites, runJest };
