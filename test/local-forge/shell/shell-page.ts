import { sandbox } from './content-security-policy';
import type { ShellConfig } from './messages';

/** A person one may look at the page as. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** Shown beside the name: `site admin`, `project admin`, `agent`, … */
  readonly role: string;
}

export interface SideLink {
  readonly title: string;
  readonly path: string;
  readonly isCurrent: boolean;
  readonly level: 1 | 2;
}

export interface ShellView {
  readonly title: string;
  readonly people: readonly Person[];
  readonly accountId: string;
  readonly colorMode: 'light' | 'dark' | 'auto';
  /** Of the profile of whoever looks: `de_DE`. */
  readonly locale: string;
  readonly links: readonly SideLink[];
  readonly siteName: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
/** JSON that cannot end the script element it stands in. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const ownScreens = [
  { title: 'System', path: '/jira/settings/system/general-configuration' },
  { title: 'Spaces', path: '/jira/settings/projects/manage-projects' },
  { title: 'Work items', path: '/jira/settings/issues/issue-types' },
];

function sideLink({ title, path, isCurrent, level }: SideLink): string {
  return (
    `<li class="level-${level}"><a href="${escape(path)}" ` +
    `data-own-page${isCurrent ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`
  );
}

/** What the app speaks, and a language of long words that shows where a text has no room. */
const locales: Readonly<Record<string, string>> = {
  en_US: 'English',
  de_DE: 'Deutsch',
  fr_FR: 'Français',
  en_XA: 'Long words',
};

function topBar({ people, accountId, colorMode, locale, siteName }: ShellView): string {
  const persons = people
    .map(
      (person) =>
        '<option ' +
        `value="${escape(person.accountId)}"${person.accountId === accountId ? ' selected' : ''}>${escape(person.displayName)} ` +
        `(${escape(person.role)})</option>`,
    )
    .join('');
  const modes = (['light', 'dark', 'auto'] as const)
    .map((mode) => `<option value="${mode}"${mode === colorMode ? ' selected' : ''}>${mode}</option>`)
    .join('');
  const known = locales[locale] === undefined ? { ...locales, [locale]: locale } : locales;
  const spoken = Object.entries(known)
    .map(([tag, name]) => `<option value="${escape(tag)}"${tag === locale ? ' selected' : ''}>${escape(name)}</option>`)
    .join('');
  return `<header class="top-bar"><a class="product" href="/">${escape(siteName)}</a>
    <label>Seen as <select id="person">${persons}</select></label>
    <label>Language <select id="locale">${spoken}</select></label>
    <label>Theme <select id="color-mode">${modes}</select></label></header>`;
}

function sideBar({ links }: ShellView): string {
  const own = ownScreens.map(({ title, path }) => `<li class="level-1"><a href="${path}">${title}</a></li>`).join('');
  return `<nav class="side-bar" aria-label="Jira settings"><details open><summary>Jira settings</summary>
    <ul>${own}</ul><h2>Apps</h2><ul><li class="level-1"><a href="/jira/marketplace/discover">Find new apps</a></li>
    <li class="level-1"><a href="/jira/settings/apps/manage-apps">Manage apps</a></li>${links.map(sideLink).join('')}</ul></details></nav>`;
}

function wholePage(view: ShellView, main: string, config: ShellConfig | undefined): string {
  const attributes = view.colorMode === 'auto' ? '' : ` data-color-mode="${view.colorMode}"`;
  const script = config === undefined ? '' : `<script type="application/json" id="config">${embedded(config)}</script>`;
  return `<!doctype html><html lang="en"${attributes} data-theme="light:light dark:dark"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(view.title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/__shell/theme.css"><link rel="stylesheet" href="/__shell/shell.css"></head>
<body>${topBar(view)}<div class="below">${sideBar(view)}<main>${main}</main></div><div id="flags" role="status" aria-live="polite"></div>${script}<script src="/__shell/shell.js"></script></body></html>`;
}

/** The page of Jira's settings around a page of the app. */
export function appPage(view: ShellView, config: ShellConfig): string {
  return wholePage(
    view,
    `<iframe id="app" title="${escape(view.title)}" sandbox="${sandbox}" allow="clipboard-write"></iframe>`,
    config,
  );
}

/** In place of a screen of Jira itself, which a simulated site does not have. */
export function jiraScreen(view: ShellView, path: string): string {
  return wholePage(
    view,
    `<section class="own-screen"><h1>Jira's own screen</h1><p>This would open Jira's own screen: ` +
      `<code>${escape(path)}</code></p><p><a href="/">Back to the app</a></p></section>`,
    undefined,
  );
}
