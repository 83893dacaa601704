// A step that passed is not taken again while nothing has changed that it looks at: for steps of half a minute and more.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { filesBelow, root, specFolder } = require('../project.cjs');

const folder = join(root, 'node_modules/.cache/bot-preflight');
/** Whatever a step looks at, it is taken by these. */
const ALWAYS = ['package-lock.json', 'package.json', 'tools'];

const isFolder = (path) => statSync(join(root, path)).isDirectory();
const isPart = (path) => !/(^|\/)(node_modules|build)\//.test(path);

/** Files of the project under these paths, with Node's version and the size of Atlassian's files: these are not of the project. */
function fingerprint(paths) {
  const files = [...ALWAYS, ...paths].flatMap((path) =>
    isFolder(path) ? filesBelow(path, /./).filter(isPart) : [path],
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  const specs = specFolder();
  const sizes = specs ? ['jira-platform.json', 'jsm.json'].map((name) => statSync(join(specs, name)).size) : [];
  return hash.update(sizes.join()).digest('hex');
}

/**
 * @param {string} name the step's, for the file that notes what it passed
 * @param {string[]} paths files and folders of the project that it looks at
 * @param {() => Promise<{ok: boolean, output: string}>} work
 * @returns {Promise<{ok: boolean, output: string, isKnown?: boolean}>} `isKnown`: it passed before, over the same files
 */
async function unlessUnchanged(name, paths, work) {
  const note = join(folder, `${name}.passed`);
  const now = fingerprint(paths);
  if (process.env.CI !== 'true' && existsSync(note) && readFileSync(note, 'utf8') === now)
    return { ok: true, output: '', isKnown: true };
  const result = await work();
  mkdirSync(folder, { recursive: true });
  if (result.ok && fingerprint(paths) === now) writeFileSync(note, now);
  else rmSync(note, { force: true });
  return result;
}

module.exports = { unlessUnchanged };
