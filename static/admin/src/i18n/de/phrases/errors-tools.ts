import type { Phrase } from '../../phrases';

/** What keys, rosters, workflow files and packages are refused for. */
export const toolErrors: readonly Phrase[] = [
  // Keys of the bot.
  ['This key is revoked.', 'Dieser Schlüssel ist widerrufen.'],
  ['Make a new one.', 'Legen Sie einen neuen an.'],
  ['There is no such key.', 'Es gibt keinen solchen Schlüssel.'],
  [
    'Issuer, audience and public key go with keys of the kind JWT, and only with them.',
    'Aussteller, Zielgruppe und öffentlicher Schlüssel gehören zu Schlüsseln der Art JWT, und nur zu ihnen.',
  ],
  ['Correct the form and try again.', 'Korrigieren Sie das Formular und versuchen Sie es erneut.'],
  ['There are {count} keys already.', 'Es gibt bereits {count} Schlüssel.'],
  [
    'Revoke one that is no longer needed, or rotate one of them.',
    'Widerrufen Sie einen, der nicht mehr gebraucht wird, oder erneuern Sie einen davon.',
  ],
  ['Somebody rotated this key at the same moment.', 'Jemand hat diesen Schlüssel im selben Moment erneuert.'],
  ['Others changed this at the same moment.', 'Andere haben das im selben Moment geändert.'],
  [
    'An RSA key of {least} to {most} bits is needed; this one has {bits}.',
    'Nötig ist ein RSA-Schlüssel mit {least} bis {most} Bit; dieser hat {bits}.',
  ],
  [
    'The exponent of this RSA key is weak: it has to be odd, at least 65537 and smaller than 2 to the power of 256.',
    'Der Exponent dieses RSA-Schlüssels ist schwach: Er muss ungerade sein, mindestens 65537 und kleiner als 2 hoch 256.',
  ],
  [
    'The modulus of this RSA key is a prime, so anybody can work out its private half.',
    'Der Modul dieses RSA-Schlüssels ist eine Primzahl, also kann jeder seine private Hälfte ausrechnen.',
  ],
  [
    'The modulus of this RSA key has a small factor, so anybody can work out its private half.',
    'Der Modul dieses RSA-Schlüssels hat einen kleinen Faktor, also kann jeder seine private Hälfte ausrechnen.',
  ],
  [
    'The two primes of this RSA key lie close together, so anybody can work out its private half.',
    'Die beiden Primzahlen dieses RSA-Schlüssels liegen nah beieinander, also kann jeder seine private Hälfte ausrechnen.',
  ],
  ['The project with the id {id} is not set up.', 'Das Projekt mit der ID {id} ist nicht eingerichtet.'],
  [
    'Set it up first; a bot reads only projects that are.',
    'Richten Sie es zuerst ein; ein Bot liest nur eingerichtete Projekte.',
  ],
  [
    'A key of this kind needs the public key of the token issuer.',
    'Ein Schlüssel dieser Art braucht den öffentlichen Schlüssel des Token-Ausstellers.',
  ],
  ['Paste it and try again.', 'Fügen Sie ihn ein und versuchen Sie es erneut.'],
  ['That is a private key.', 'Das ist ein privater Schlüssel.'],
  ['Keep it to yourself, and make a new pair.', 'Behalten Sie ihn für sich und erzeugen Sie ein neues Paar.'],
  [
    'That is neither a PEM nor a JWK of a public key.',
    'Das ist weder ein PEM noch ein JWK eines öffentlichen Schlüssels.',
  ],
  [
    'A key for RS256 (RSA of at least {bits} bits) or ES256 (curve P-256) is needed.',
    'Nötig ist ein Schlüssel für RS256 (RSA mit mindestens {bits} Bit) oder ES256 (Kurve P-256).',
  ],
  [
    'Paste the public key of the bot’s token issuer.',
    'Fügen Sie den öffentlichen Schlüssel des Token-Ausstellers des Bots ein.',
  ],
  ['This key lets nobody in.', 'Dieser Schlüssel lässt niemanden ein.'],
  [
    'It is revoked or expired; choose another key, or rotate it.',
    'Er ist widerrufen oder abgelaufen; wählen Sie einen anderen Schlüssel, oder erneuern Sie ihn.',
  ],

  // Customers.
  ['Nobody has been chosen to be added.', 'Niemand wurde zum Hinzufügen ausgewählt.'],
  ['Compare first.', 'Vergleichen Sie zuerst.'],
  ['This comparison has been replaced by a newer one.', 'Dieser Vergleich wurde durch einen neueren ersetzt.'],
  ['The comparison has no result yet.', 'Der Vergleich hat noch kein Ergebnis.'],
  ['Wait for it to end.', 'Warten Sie, bis er endet.'],
  ['This is no answer to the question.', 'Das ist keine Antwort auf die Frage.'],
  [
    'Jira shows organizations to accounts with an agent licence only, and the app counts as having none.',
    'Jira zeigt Organisationen nur Konten mit Agentenlizenz, und die App gilt als Konto ohne Lizenz.',
  ],
  [
    'Take a group or a CSV file instead; both work without organizations.',
    'Nehmen Sie stattdessen eine Gruppe oder eine CSV-Datei; beides geht ohne Organisationen.',
  ],
  ['People were added by this comparison already.', 'Mit diesem Vergleich wurden bereits Personen hinzugefügt.'],
  [
    'Compare again first, or retry those that failed.',
    'Vergleichen Sie zuerst erneut, oder versuchen Sie es mit den fehlgeschlagenen noch einmal.',
  ],
  ['The comparison is older than twelve hours.', 'Der Vergleich ist älter als zwölf Stunden.'],
  ['Compare again first.', 'Vergleichen Sie zuerst erneut.'],
  [
    'Jira invites people to a desk, not to an organization.',
    'Jira lädt Personen zu einem Servicedesk ein, nicht zu einer Organisation.',
  ],
  ['Choose the desk, or no invitations.', 'Wählen Sie den Servicedesk oder keine Einladungen.'],
  ['{project} is being compared already.', '{project} wird bereits verglichen.'],
  ['Wait for it to end, or cancel it.', 'Warten Sie, bis es endet, oder brechen Sie es ab.'],
  ['Jira has no group of this id.', 'In Jira gibt es keine Gruppe mit dieser ID.'],
  ['Choose the group again.', 'Wählen Sie die Gruppe erneut.'],
  ['A part of the file is missing.', 'Ein Teil der Datei fehlt.'],
  ['There is no whole file to compare.', 'Es gibt keine vollständige Datei zum Vergleichen.'],
  ['Choose the file again.', 'Wählen Sie die Datei erneut.'],
  [
    'No column of this file holds e-mail addresses or account ids.',
    'Keine Spalte dieser Datei enthält E-Mail-Adressen oder Konto-IDs.',
  ],
  [
    'Export the list of employees with their e-mail addresses as CSV and choose that file.',
    'Exportieren Sie die Mitarbeiterliste mit E-Mail-Adressen als CSV und wählen Sie diese Datei.',
  ],
  ['This file is not text.', 'Diese Datei ist kein Text.'],
  [
    'Save the list as CSV and choose that file; a workbook cannot be read.',
    'Speichern Sie die Liste als CSV und wählen Sie diese Datei; eine Arbeitsmappe kann nicht gelesen werden.',
  ],
  ['A line of this file is longer than 100,000 characters.', 'Eine Zeile dieser Datei ist länger als 100.000 Zeichen.'],
  [
    'Export the list again as CSV, with one person on each line.',
    'Exportieren Sie die Liste erneut als CSV, mit einer Person in jeder Zeile.',
  ],
  ['This file does not have the columns that were chosen.', 'Diese Datei hat die gewählten Spalten nicht.'],
  [
    'Read the file again and choose among its own columns.',
    'Lesen Sie die Datei noch einmal und wählen Sie unter ihren eigenen Spalten.',
  ],
  ['Nobody in this file would be compared.', 'Niemand in dieser Datei würde verglichen.'],
  [
    'Choose the column with the e-mail addresses or account ids of the employees.',
    'Wählen Sie die Spalte mit den E-Mail-Adressen oder Konto-IDs der Mitarbeitenden.',
  ],

  // Workflows and their files.
  [
    'The project {project} does not use this workflow any more.',
    'Das Projekt {project} verwendet diesen Workflow nicht mehr.',
  ],
  ['Pick one of the listed workflows.', 'Wählen Sie einen der aufgeführten Workflows.'],
  ['The workflows cannot be drawn: {reason!}', 'Die Workflows können nicht gezeichnet werden: {reason!}'],
  ['The workflows cannot be read: {reason!}', 'Die Workflows können nicht gelesen werden: {reason!}'],
  [
    'Run an audit; it says what the app may not see and how to mend that.',
    'Führen Sie ein Audit aus; es sagt, was die App nicht sehen darf und wie sich das beheben lässt.',
  ],
  [
    'Give the XML export or Jira’s JSON answer of one workflow.',
    'Geben Sie den XML-Export oder die JSON-Antwort von Jira für einen Workflow an.',
  ],
  [
    'The file of this workflow has {size} MB, which is more than one answer carries.',
    'Die Datei dieses Workflows hat {size} MB, mehr als eine Antwort fasst.',
  ],
  [
    'Make the hand-over package, which is downloaded in parts and holds the same file.',
    'Erstellen Sie das Übergabepaket; es wird in Teilen heruntergeladen und enthält dieselbe Datei.',
  ],
  [
    'The file does not tell the categories of its statuses, so they were not compared.',
    'Die Datei nennt die Kategorien ihrer Status nicht, daher wurden sie nicht verglichen.',
  ],

  // The package for the vendor.
  ['This package has been replaced by a newer one.', 'Dieses Paket wurde durch ein neueres ersetzt.'],
  ['Reload the page and download that one.', 'Laden Sie die Seite neu und laden Sie jenes herunter.'],
  ['The package has no such part.', 'Das Paket hat keinen solchen Teil.'],
  ['Reload the page and download it again.', 'Laden Sie die Seite neu und laden Sie es erneut herunter.'],
  ['The package has no such file.', 'Das Paket hat keine solche Datei.'],
  ['Reload the page and choose a file of the list.', 'Laden Sie die Seite neu und wählen Sie eine Datei der Liste.'],
  [
    'Run an audit first: its findings are a part of the package.',
    'Führen Sie zuerst ein Audit aus: Seine Befunde sind Teil des Pakets.',
  ],
  [
    'The setup or the audit of this project is no longer stored.',
    'Die Einrichtung oder das Audit dieses Projekts ist nicht mehr gespeichert.',
  ],
  [
    'Save the setup and run an audit, then make the package again.',
    'Speichern Sie die Einrichtung, führen Sie ein Audit aus und erstellen Sie das Paket dann neu.',
  ],
  [
    'Forge storage did not take the package; the one before it is still there.',
    'Der Forge-Speicher hat das Paket nicht angenommen; das vorige ist noch da.',
  ],
  [
    'Make it again; if it stays so, send this to whoever looks after this app.',
    'Erstellen Sie es neu; wenn es so bleibt, senden Sie dies an die Person, die diese App betreut.',
  ],
  [
    'Jira did not return this workflow; it may have been renamed or deleted while the package was made.',
    'Jira hat diesen Workflow nicht zurückgegeben; vielleicht wurde er umbenannt oder gelöscht, während das Paket erstellt wurde.',
  ],
  [
    '{reason!} Its statuses and transitions are missing from the tables, too.',
    '{reason!} Seine Status und Übergänge fehlen auch in den Tabellen.',
  ],
  ['Screens have no names here: {reason!}', 'Bildschirme haben hier keine Namen: {reason!}'],
  ['This site has no such account.', 'Auf dieser Site gibt es kein solches Konto.'],
  [
    'No list of employees has been compared with the customers yet.',
    'Mit den Kunden wurde noch keine Mitarbeiterliste verglichen.',
  ],

  // A file on disk in place of a site.
  [
    'A workflow file does not tell this; audit the project on its site.',
    'Eine Workflow-Datei sagt darüber nichts; führen Sie das Audit auf der Site des Projekts aus.',
  ],
];
