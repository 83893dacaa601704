// `npm start [-- --seed acme|ready|large|itsm|esm|team | --state FILE | --site https://NAME.atlassian.net [--allow-writes]] [--keep] [--set-up] [--calm]`
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const { buildPage } = require('./build-page.cjs');
const { install } = require('./install.cjs');
const { root } = require('./project.cjs');

if (!install()) process.exit(1);
const page = buildPage();
if (!page.ok) {
  console.error(page.output);
  process.exit(1);
}
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const child = spawn(process.execPath, [tsx, join(root, 'test/local-forge/main.ts'), ...process.argv.slice(2)], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
// The child hears Ctrl-C itself; a signal sent to this process alone is passed on.
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
