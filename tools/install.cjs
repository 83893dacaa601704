// Installs the locked packages when they are absent or the lock file changed since; otherwise does nothing.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { root } = require('./project.cjs');

const stamp = join(root, 'node_modules', '.installed-from');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Packages that a person installed with npm, after the lock file last changed, need no second installation. */
function isNpmsOwnWork() {
  const receipt = join(root, 'node_modules', '.package-lock.json');
  return (
    !existsSync(stamp) &&
    existsSync(receipt) &&
    statSync(receipt).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/** @returns {boolean} whether the packages are in place */
function install() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  if (!isNpmsOwnWork()) {
    console.log('Installing the packages (about a minute)…');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

module.exports = { install };
if (require.main === module && !install()) process.exit(1);
