// What Atlassian's offline validators let through: each of these would fail silently on a real site.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');
const { parse } = require('yaml');
const { root } = require('../project.cjs');

const of = (product, object, ...verbs) => verbs.map((verb) => `avi:${product}:${verb}:${object}`);
/** Events that can be subscribed to: developer.atlassian.com/platform/forge/events-reference. */
const knownEvents = new Set([
  ...of('jira', 'issue', 'created', 'updated', 'deleted', 'assigned', 'viewed', 'mentioned', 'commented'),
  ...of('jira', 'comment', 'mentioned', 'deleted'),
  ...of('jira', 'issuelink', 'created', 'deleted'),
  ...of('jira', 'worklog', 'created', 'updated', 'deleted'),
  ...of('jira', 'attachment', 'created', 'deleted'),
  ...of(
    'jira',
    'version',
    'created',
    'updated',
    'released',
    'unreleased',
    'archived',
    'unarchived',
    'moved',
    'merged',
    'deleted',
  ),
  ...of('jira', 'component', 'created', 'updated', 'deleted'),
  ...of('jira', 'project', 'created', 'updated', 'archived', 'unarchived', 'softdeleted', 'restored', 'deleted'),
  ...of('jira', 'user', 'created', 'updated', 'deleted'),
  ...of('jira', 'field', 'created', 'updated', 'trashed', 'restored', 'deleted'),
  ...of('jira', 'field:context', 'created', 'updated', 'deleted'),
  'avi:jira:updated:field:context:configuration',
  ...of('jira', 'issuetype', 'created', 'updated', 'deleted'),
  ...of('jira', 'filter', 'created', 'updated', 'deleted'),
  'avi:jira:timetracking:provider:changed',
  'avi:jira:changed:configuration',
  'avi:jira:failed:expression',
  ...of('jsm-entity', 'request-type', 'created', 'updated', 'deleted'),
  'avi:forge:installed:app',
  'avi:forge:upgraded:app',
]);

/** Names that src/index.ts exports, re-exports included. */
function exportedNames() {
  const file = join(root, 'src/index.ts');
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return new Set(symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []);
}

function missingExports({ modules }) {
  const exported = exportedNames();
  return modules.function
    .filter(({ handler }) => !handler.startsWith('index.') || !exported.has(handler.slice('index.'.length)))
    .map(({ key, handler }) => `function ${key}: src/index.ts has no export for ${handler}`);
}

function unknownEvents({ modules }) {
  return (modules.trigger ?? []).flatMap(({ key, events }) =>
    events
      .filter((event) => !knownEvents.has(event))
      .map((event) => `trigger ${key}: ${event} is no event of Jira, JSM or Forge; it would never fire`),
  );
}

function tooManySchedules({ modules }) {
  const schedules = modules.scheduledTrigger ?? [];
  return schedules.length > 5 ? [`there are ${schedules.length} scheduled triggers; the platform runs at most 5`] : [];
}

function scopesWithoutReason(text, { permissions }) {
  const lines = text.split('\n');
  return Object.keys(permissions.scopes)
    .filter((scope) => !lines.some((line) => line.trimStart().startsWith(`${scope}: `) && /#\s*\S/.test(line)))
    .map((scope) => `scope ${scope}: no comment says which call needs it`);
}

/** @returns {Promise<string[]>} what is wrong, one line each */
module.exports = async function checkOwnRules() {
  const text = readFileSync(join(root, 'manifest.yml'), 'utf8');
  const manifest = parse(text);
  return [
    ...missingExports(manifest),
    ...unknownEvents(manifest),
    ...tooManySchedules(manifest),
    ...scopesWithoutReason(text, manifest),
  ];
};
