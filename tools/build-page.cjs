// Builds the page when one of its sources is newer than what was built.
const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { filesBelow, root } = require('./project.cjs');

const built = join(root, 'static/admin/build/index.html');
const sources = () => [
  ...filesBelow('static/admin/src', /./),
  ...filesBelow('static/admin/build-tools', /./),
  ...filesBelow('src/shared', /\.ts$/),
  'static/admin/index.html',
  'static/admin/vite.config.mts',
  'static/admin/package.json',
  'package-lock.json',
];

function isFresh() {
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return sources().every((file) => statSync(join(root, file)).mtimeMs <= since);
}

/** @returns {{ok: boolean, output: string}} */
function buildPage() {
  if (isFresh()) return { ok: true, output: '' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

module.exports = { buildPage };
if (require.main === module) {
  const { ok, output } = buildPage();
  if (!ok) console.error(output);
  process.exit(ok ? 0 : 1);
}
