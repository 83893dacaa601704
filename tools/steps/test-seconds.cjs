// How long the last whole `npm test` took on this machine, and what of it; `npm run bench` tells it.
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { root } = require('../project.cjs');

const file = join(root, 'node_modules/.cache/bot-preflight/test-seconds.json');

/** @typedef {{whole: number, static: number, unit: number, site: number, browser: number}} TestSeconds */

/** @param {TestSeconds} seconds */
function keepSeconds(seconds) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(seconds));
}

/**
 * @returns {TestSeconds}
 * @throws when `npm test` never ran whole here
 */
function readSeconds() {
  if (!existsSync(file)) throw new Error('`npm test` has not run whole on this machine.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

module.exports = { keepSeconds, readSeconds };
