// What every tool of this folder knows about the project. Plain Node: it runs before anything is installed.
const { existsSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');

/** Folder with Atlassian's OpenAPI files, or undefined where there is none. */
function specFolder() {
  const folder = process.env.JIRA_OPENAPI_DIR
    ? resolve(process.env.JIRA_OPENAPI_DIR)
    : resolve(root, '../shared/specs');
  return existsSync(join(folder, 'jira-platform.json')) ? folder : undefined;
}

/** Every file below a folder of the project whose name matches, relative to the project, with forward slashes. */
function filesBelow(folder, pattern) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

module.exports = { root, specFolder, filesBelow };
