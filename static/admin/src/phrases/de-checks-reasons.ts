import type { Phrase } from '../phrases';

const answers: readonly Phrase[] = [
  ['Nobody has confirmed this yet.', 'Das hat noch niemand bestätigt.'],
  ['The confirmation of {day} expired on {end}. Look again and record what you see.', 'Die Bestätigung vom {day} ist am {end} abgelaufen. Sehen Sie noch einmal nach und halten Sie fest, was Sie sehen.'],
  ['A person looked on {day} and found this not to be so: {title!}.', 'Jemand hat am {day} nachgesehen und gefunden, dass dies nicht zutrifft: {title!}.'],
  ['This project has nothing this check could look at.', 'Dieses Projekt hat nichts, was diese Prüfung ansehen könnte.'],
  ['The check stopped on {error}: this is a fault of the app, not of the project.', 'Die Prüfung wurde durch {error} abgebrochen: Das ist ein Fehler der App, nicht des Projekts.'],
  ['The check stopped on an unknown error: this is a fault of the app, not of the project.', 'Die Prüfung wurde durch einen unbekannten Fehler abgebrochen: Das ist ein Fehler der App, nicht des Projekts.'],
  ['None of the skills that are on needs it.', 'Keiner der eingeschalteten Skills braucht es.'],
  ['{profile} does not ask for it.', '{profile} verlangt es nicht.'],
  ['A Jira administrator sees what was found here: it concerns more than this project.', 'Was hier gefunden wurde, sieht ein Jira-Administrator: Es betrifft mehr als dieses Projekt.'],
];

const unread: readonly Phrase[] = [
  ['The app is not approved for {request}; an admin approves its newest version under Manage apps.', 'Die App ist für {request} nicht zugelassen; ein Admin gibt ihre neueste Version unter „Apps verwalten“ frei.'],
  ["Jira does not permit {request} to the app's user; give the app's user its access to Jira and to this project back.", 'Jira erlaubt dem Benutzer der App {request} nicht; geben Sie ihm den Zugriff auf Jira und auf dieses Projekt zurück.'],
  ["Jira found nothing for {request}, or does not let the app's user see it.", 'Jira hat zu {request} nichts gefunden oder zeigt es dem Benutzer der App nicht.'],
  ['Jira asked the app to slow down at {request}; run the audit again in a few minutes.', 'Jira hat die App bei {request} gebremst; führen Sie das Audit in einigen Minuten erneut aus.'],
  ['Jira failed at {request} with status {status}; run the audit again in a few minutes.', 'Jira ist bei {request} mit dem Status {status} gescheitert; führen Sie das Audit in einigen Minuten erneut aus.'],
  ['No connection to Jira was possible for {request}; run the audit again.', 'Für {request} kam keine Verbindung zu Jira zustande; führen Sie das Audit erneut aus.'],
  ['Jira did not answer in time to {request}; run the audit again.', 'Jira hat auf {request} nicht rechtzeitig geantwortet; führen Sie das Audit erneut aus.'],
  ['The audit was stopped before {request}; run the audit again.', 'Das Audit wurde vor {request} abgebrochen; führen Sie es erneut aus.'],
  ['Another change was under way in Jira at {request}; run the audit again in a minute.', 'In Jira war bei {request} eine andere Änderung im Gange; führen Sie das Audit in einer Minute erneut aus.'],
  ['Jira gave an answer this app does not understand: {detail}', 'Jira hat eine Antwort gegeben, die diese App nicht versteht: {detail}'],
  ['Jira refused {request} with status {status}.', 'Jira hat {request} mit dem Status {status} abgelehnt.'],
  ["Jira's answers do not fit together, so this part was left out.", 'Die Antworten von Jira passen nicht zusammen, darum wurde dieser Teil weggelassen.'],
  ['This needs another part of the project that could not be read ({part}): {why!}', 'Dies braucht einen anderen Teil des Projekts, der sich nicht lesen ließ ({part}): {why!}'],
  ['The audit was stopped before this was read; run it again.', 'Das Audit wurde abgebrochen, bevor dies gelesen war; führen Sie es erneut aus.'],
  ['Nothing in this audit needs it, so Jira was not asked.', 'Nichts in diesem Audit braucht es, darum wurde Jira nicht gefragt.'],
  ['Jira does not say which workflow scheme the project {project} uses.', 'Jira sagt nicht, welches Workflowschema das Projekt {project} benutzt.'],
  ['Jira did not return the workflow of the issue type "{type}" in the project {project}.', 'Jira hat den Workflow des Vorgangstyps „{type}“ im Projekt {project} nicht geliefert.'],
  ['A transition shows the screen {screen}, which Jira does not return.', 'Ein Übergang zeigt den Bildschirm {screen}, den Jira nicht liefert.'],
];

/** Why a check has no answer: nobody confirmed it, nothing applies, or a part could not be read. */
export const checkReasons: readonly Phrase[] = [...answers, ...unread];
