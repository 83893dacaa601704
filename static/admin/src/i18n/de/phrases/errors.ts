import type { Phrase } from '../../phrases';

/** What goes wrong anywhere: what the error panel says, and what to do. */
export const errors: readonly Phrase[] = [
  // Of every question.
  ['Something unexpected went wrong.', 'Etwas Unerwartetes ist schiefgegangen.'],
  [
    'Try again; if it stays, send the detail to whoever looks after this app.',
    'Versuchen Sie es erneut; wenn es bleibt, senden Sie die Einzelheiten an die Person, die diese App betreut.',
  ],
  ['Jira did not accept this app’s request.', 'Jira hat die Anfrage dieser App nicht angenommen.'],
  [
    'Check in Manage apps that the newest version of the app is approved.',
    'Prüfen Sie unter „Apps verwalten“, ob die neueste Version der App genehmigt ist.',
  ],
  ['Jira did not permit it.', 'Jira hat es nicht erlaubt.'],
  [
    'Check your own permissions and those of the app’s user.',
    'Prüfen Sie Ihre eigenen Berechtigungen und die des Benutzers der App.',
  ],
  [
    'Jira has no such thing, or does not let the app see it.',
    'In Jira gibt es das nicht, oder die App darf es nicht sehen.',
  ],
  [
    'Check that it exists and that app access rules do not block it.',
    'Prüfen Sie, ob es existiert und ob keine App-Zugriffsregel es sperrt.',
  ],
  ['Somebody changed the same thing in Jira meanwhile.', 'Jemand hat inzwischen dasselbe in Jira geändert.'],
  ['Reload and look again.', 'Laden Sie neu und sehen Sie noch einmal nach.'],
  ['Jira asks this app to slow down.', 'Jira bittet diese App, langsamer zu fragen.'],
  [
    'Wait a few minutes and try again; nothing is lost.',
    'Warten Sie einige Minuten und versuchen Sie es erneut; nichts ist verloren.',
  ],
  ['Jira did not answer as it should.', 'Jira hat nicht geantwortet, wie es sollte.'],
  ['Jira does not answer as it should.', 'Jira antwortet nicht, wie es sollte.'],
  [
    'Try again in a minute; see Atlassian’s status page if it stays.',
    'Versuchen Sie es in einer Minute erneut; wenn es bleibt, sehen Sie auf Atlassians Statusseite nach.',
  ],
  ['Jira could not be reached.', 'Jira war nicht zu erreichen.'],
  ['Try again in a minute.', 'Versuchen Sie es in einer Minute erneut.'],
  [
    'Jira answered in a shape this app does not know.',
    'Jira hat in einer Form geantwortet, die diese App nicht kennt.',
  ],
  [
    'Send the detail to whoever looks after this app.',
    'Senden Sie die Einzelheiten an die Person, die diese App betreut.',
  ],
  ['Forge storage did not take it.', 'Der Forge-Speicher hat es nicht angenommen.'],
  ['This page is for Jira administrators.', 'Diese Seite ist für Jira-Administratoren.'],
  [
    'Ask a Jira administrator to open it, or to give you the “Administer Jira” permission.',
    'Bitten Sie einen Jira-Administrator, sie zu öffnen oder Ihnen die Berechtigung „Jira verwalten“ zu erteilen.',
  ],
  [
    'The page sent something this app does not understand.',
    'Die Seite hat etwas gesendet, das diese App nicht versteht.',
  ],
  ['Reload the page.', 'Laden Sie die Seite neu.'],
  ['Reload the page and try again.', 'Laden Sie die Seite neu und versuchen Sie es erneut.'],

  // The project and its setup.
  ['There is no bot profile “{profile}”.', 'Es gibt kein Bot-Profil „{profile}“.'],
  ['Open the setup and pick a profile.', 'Öffnen Sie die Einrichtung und wählen Sie ein Profil.'],
  ['Pick one of the listed profiles.', 'Wählen Sie eines der aufgeführten Profile.'],
  [
    'Jira has no project {project}, or the app may not see it.',
    'In Jira gibt es kein Projekt {project}, oder die App darf es nicht sehen.',
  ],
  [
    'Check the key, and that app access rules do not block the project.',
    'Prüfen Sie den Schlüssel und ob keine App-Zugriffsregel das Projekt sperrt.',
  ],
  ['The project {project} is not set up.', 'Das Projekt {project} ist nicht eingerichtet.'],
  ['Save its settings first.', 'Speichern Sie zuerst seine Einstellungen.'],
  ['{project} has not been set up yet.', '{project} ist noch nicht eingerichtet.'],
  ['Save its setup first.', 'Speichern Sie zuerst seine Einrichtung.'],
  ['{project} has not been audited yet.', '{project} hatte noch kein Audit.'],
  [
    'The key {project} now belongs to another project.',
    'Der Schlüssel {project} gehört jetzt zu einem anderen Projekt.',
  ],
  ['Reload the page and set the project up again.', 'Laden Sie die Seite neu und richten Sie das Projekt erneut ein.'],
  ['The test project is the project itself.', 'Das Testprojekt ist das Projekt selbst.'],
  ['Pick another project, or leave the field empty.', 'Wählen Sie ein anderes Projekt, oder lassen Sie das Feld leer.'],
  [
    'No skill is switched on, so there is nothing to be ready for.',
    'Kein Skill ist eingeschaltet, also gibt es nichts, wofür das Projekt bereit sein müsste.',
  ],
  ['Switch on at least one skill.', 'Schalten Sie mindestens einen Skill ein.'],
  ['{profile} has no skill “{skill}”.', '{profile} hat keinen Skill „{skill}“.'],
  ['Pick one of the listed skills.', 'Wählen Sie einen der aufgeführten Skills.'],

  // Audits, findings and accepted risks.
  ['“{check}” is not a question for a person.', '„{check}“ ist keine Frage an eine Person.'],
  ['This project has not been audited yet.', 'Dieses Projekt hatte noch kein Audit.'],
  ['Run the audit first.', 'Führen Sie zuerst das Audit aus.'],
  ['Run an audit first.', 'Führen Sie zuerst ein Audit aus.'],
  ['The last audit found nothing of this kind.', 'Das letzte Audit hat nichts dergleichen gefunden.'],
  ['Reload the page to see what is left.', 'Laden Sie die Seite neu, um zu sehen, was übrig ist.'],
  ['Jira knows no active account of this owner.', 'Jira kennt kein aktives Konto dieser verantwortlichen Person.'],
  ['Choose somebody else to answer for the risk.', 'Wählen Sie jemand anderen, der das Risiko verantwortet.'],
  ['{count} risks are accepted already.', '{count} Risiken sind bereits akzeptiert.'],
  [
    'Withdraw those that no longer matter, or mend what can be mended.',
    'Ziehen Sie die zurück, die keine Rolle mehr spielen, oder beheben Sie, was sich beheben lässt.',
  ],
  ['There is no check “{check}”.', 'Es gibt keine Prüfung „{check}“.'],
  ['Jira took too long to answer for one check alone.', 'Jira hat für eine einzelne Prüfung zu lange gebraucht.'],
  ['Run the whole audit: it may take its time.', 'Führen Sie das ganze Audit aus: Es darf länger dauern.'],
  [
    'The profile or the skills changed since the last audit.',
    'Das Profil oder die Skills haben sich seit dem letzten Audit geändert.',
  ],
  ['Run the whole audit.', 'Führen Sie das ganze Audit aus.'],
  ['{project} is not ready for the bot.', '{project} ist nicht bereit für den Bot.'],
  [
    'Mend what holds it back, run the audit again, and then mark the go-live.',
    'Beheben Sie, was es zurückhält, führen Sie das Audit erneut aus, und vermerken Sie dann den Go-Live.',
  ],
  ['{project} has no audit of today’s kind yet.', '{project} hat noch kein Audit heutiger Art.'],

  // Plans.
  [
    'This plan was never applied, so there is nothing to undo.',
    'Dieser Plan wurde nie angewendet, also gibt es nichts rückgängig zu machen.',
  ],
  ['Reload the page to see what was made.', 'Laden Sie die Seite neu, um zu sehen, was angelegt wurde.'],
  ['This plan is no longer stored.', 'Dieser Plan ist nicht mehr gespeichert.'],
  [
    'An account that this plan was made for was closed.',
    'Ein Konto, für das dieser Plan gemacht wurde, wurde geschlossen.',
  ],
  ['Make the plan again and review it.', 'Erstellen Sie den Plan neu und sehen Sie ihn durch.'],
  ['It stopped without an answer.', 'Der Vorgang ist ohne Antwort stehen geblieben.'],
  ['Start it again.', 'Starten Sie ihn noch einmal.'],
  [
    'Somebody else changed this comparison at the same moment.',
    'Jemand anderes hat diesen Vergleich im selben Moment geändert.',
  ],
  ['The plan has no such step.', 'Der Plan hat keinen solchen Schritt.'],
  ['The plan has no such change.', 'Der Plan hat keine solche Änderung.'],
  [
    'Reload the page and choose the changes to undo again.',
    'Laden Sie die Seite neu und wählen Sie die Änderungen noch einmal, die rückgängig gemacht werden sollen.',
  ],
  ['There is nothing left to undo.', 'Es gibt nichts mehr rückgängig zu machen.'],
  [
    'Another plan is being applied or undone on this site.',
    'Auf dieser Site wird gerade ein anderer Plan angewendet oder rückgängig gemacht.',
  ],
  ['Wait until it is over, then try again.', 'Warten Sie, bis das vorbei ist, und versuchen Sie es dann erneut.'],
  [
    'This plan changes more than the project you administer.',
    'Dieser Plan ändert mehr als das Projekt, das Sie verwalten.',
  ],
  [
    'Ask a Jira administrator to make the changes that reach beyond it.',
    'Bitten Sie einen Jira-Administrator um die Änderungen, die darüber hinausreichen.',
  ],
  [
    'Every name this plan would give is in use on the site already.',
    'Jeder Name, den dieser Plan vergäbe, wird auf der Site bereits verwendet.',
  ],
  [
    'Remove the copies of earlier plans that nobody uses.',
    'Entfernen Sie die Kopien früherer Pläne, die niemand verwendet.',
  ],

  // Test projects and comparisons.
  ['A project is always equal to itself.', 'Ein Projekt gleicht immer sich selbst.'],
  ['Choose another project to compare it with.', 'Wählen Sie ein anderes Projekt zum Vergleichen.'],
  ['“{key}” is no project key.', '„{key}“ ist kein Projektschlüssel.'],
  [
    'Use two to ten capital letters and digits, a letter first.',
    'Verwenden Sie zwei bis zehn Großbuchstaben und Ziffern, zuerst einen Buchstaben.',
  ],
  ['The key {key} belongs to project “{name}”.', 'Der Schlüssel {key} gehört zum Projekt „{name}“.'],
  ['Choose another key.', 'Wählen Sie einen anderen Schlüssel.'],
  [
    'Jira refuses the key {key} for a new project: {fault}',
    'Jira lehnt den Schlüssel {key} für ein neues Projekt ab: {fault}',
  ],
  [
    'If that project is in the recycle bin, restore it or delete it for good there; else choose another key.',
    'Falls dieses Projekt im Papierkorb liegt, stellen Sie es dort wieder her oder löschen Sie es endgültig; sonst wählen Sie einen anderen Schlüssel.',
  ],
  ['The name has {count} characters; Jira takes {most}.', 'Der Name hat {count} Zeichen; Jira nimmt {most} an.'],
  ['Choose a shorter name.', 'Wählen Sie einen kürzeren Namen.'],
  ['Project {key} is called “{name}” already.', 'Das Projekt {key} heißt bereits „{name}“.'],
  ['Choose another name.', 'Wählen Sie einen anderen Namen.'],
  [
    'Jira does not tell the issue type scheme of this project.',
    'Jira nennt das Vorgangstypschema dieses Projekts nicht.',
  ],
  ['Jira does not tell the workflow scheme of this project.', 'Jira nennt das Workflowschema dieses Projekts nicht.'],
  [
    'Jira does not tell the default workflow of this project.',
    'Jira nennt den Standard-Workflow dieses Projekts nicht.',
  ],
  ['Jira does not tell the workflows of this project.', 'Jira nennt die Workflows dieses Projekts nicht.'],
  [
    'Jira does not tell the issue type screen scheme of this project.',
    'Jira nennt das Vorgangstyp-Bildschirmschema dieses Projekts nicht.',
  ],
  [
    'Check that the app may administer Jira, and try again.',
    'Prüfen Sie, ob die App Jira verwalten darf, und versuchen Sie es erneut.',
  ],
  [
    '{project} is no service project, so a test project of it would have no portal.',
    '{project} ist kein Serviceprojekt, ein Testprojekt davon hätte also kein Portal.',
  ],
  ['Pick a service project.', 'Wählen Sie ein Serviceprojekt.'],
  [
    '{project} is team-managed: its issue types, workflows and fields are its own, and no API of Jira copies them.',
    '{project} wird vom Team verwaltet: Seine Vorgangstypen, Workflows und Felder sind seine eigenen, und keine API von Jira kopiert sie.',
  ],
  [
    'In Jira, make a new project from the same template and repeat what was changed in this one, then choose it as the test project on the setup page.',
    'Legen Sie in Jira ein neues Projekt mit derselben Vorlage an, wiederholen Sie, was in diesem geändert wurde, und wählen Sie es dann auf der Einrichtungsseite als Testprojekt.',
  ],
  [
    'Only company-managed projects can be copied from here.',
    'Nur vom Unternehmen verwaltete Projekte lassen sich von hier aus kopieren.',
  ],
];
