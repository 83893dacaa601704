import type { RehearsalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { quoted } from './listed';

export const rehearsalSays: Translations<RehearsalSays> = {
  rehearsal: {
    notSignedIn: 'Der Bot kommt nicht so weit, da er sich nicht anmeldet.',
    notThere: 'Niemand kann es sagen, da ein Schritt davor nicht gelingt.',
    noRequest: 'Es gibt keine Anfrage, an der das geschehen könnte.',
    noStart: ({ workflow }) => `Workflow „${workflow}“ hat keinen Übergang, der eine Anfrage anlegt.`,
    noWorkflow: ({ issueType }) => `Der Workflow des Vorgangstyps „${issueType}“ war nicht unter den gelesenen.`,
    noRequestType: ({ issueType }) =>
      `Kein Anfragetyp erzeugt Anfragen des Vorgangstyps „${issueType}“, also stellt niemand eine über den Bot.`,
    otherTypes: ({ blocked, others }) =>
      `Von ${blocked + others} Anfragetypen ` +
      `${blocked === 1 ? 'hat 1 ein eigenes Problem' : `haben ${blocked} ein eigenes Problem`}.`,
    notOnBehalf: 'Jira lässt das Konto des Bots keine Anfragen für andere stellen.',
    lacks: ({ permission }) => `Dem Konto des Bots fehlt die Berechtigung ${permission}.`,
    notAsked: ({ permission }) => `Jira wurde nicht gefragt, ob das Konto des Bots die Berechtigung ${permission} hat.`,
    statusRefuses: ({ status, permission }) => `Status „${status}“ entzieht die Berechtigung ${permission}.`,
    statusMayRefuse: ({ status, permission }) =>
      `Ob der Bot im Status „${status}“ die Berechtigung ${permission} hat, hängt von Eigenschaften des Status ab.`,
    noStatus: ({ workflow }) => `Kein Status von Workflow „${workflow}“ ist für diesen Schritt da.`,
    noWay: ({ status, targets }) =>
      `Aus „${status}“ führt kein Übergang, den der Bot nehmen darf, nach ${quoted(targets)}.`,
    closed: ({ transition, reason }) => `Übergang „${transition}“: ${reason}`,
    whoIsBot: ({ transition }) =>
      `Ob Übergang „${transition}“ den Bot durchlässt, hängt von seinem Konto ab, und es ist keines da.`,
    screenLacks: ({ transition, fields }) =>
      `Der Bildschirm des Übergangs „${transition}“ zeigt ${fields.join(', ')} nicht, und Jira lehnt einen Übergang ` +
      'ab, der setzt, was sein Bildschirm nicht zeigt.',
    screenUnread: ({ transition }) =>
      `Welche Felder der Bildschirm des Übergangs „${transition}“ zeigt, wurde nicht gelesen.`,
    isAlreadyThere: ({ status }) => `Die Anfrage ist schon in „${status}“.`,
    goesOn: ({ status }) => `Die nächsten Schritte gehen von „${status}“ aus weiter, als wäre dieser gelungen.`,
    stays: ({ status }) => `Die Anfrage bleibt in „${status}“.`,
    noWayForAnybody: ({ status }) =>
      `Aus „${status}“ kann niemand eine Anfrage dorthin bringen, wo sie auf den Mitarbeiter wartet.`,
    askedByApi:
      'Menschen finden dafür keine Schaltfläche: Nur was die API von Jira aufruft, bringt die Anfrage dorthin.',
    askedByPeople: 'Ein Agent verschiebt die Anfrage; der Bot sieht, dass sie wartet.',
    rulesUnread: 'Eine Automatisierungsregel kann die Anfrage jetzt verschieben. Apps können diese Regeln nicht lesen.',
    peopleDecide: ({ status }) =>
      `In „${status}“ entscheiden Menschen. Der Bot wartet, und die nächsten Schritte gehen weiter, als hätten sie ` +
      'zugestimmt.',
    unknownAnswer: ({ status }) =>
      `Wohin eine Anfrage aus „${status}“ geht, wenn Menschen zustimmen, ist nicht bekannt.`,
    resolutionEmpty: ({ transition }) => `Übergang „${transition}“ lässt die Lösung leer.`,
    resolutionStays: ({ transition }) => `Übergang „${transition}“ lässt die Lösung stehen.`,
    resolutionAsked: ({ transition }) =>
      `Übergang „${transition}“ fragt nach einer Lösung; ob der Bot eine schickt, ist nicht bekannt.`,
    assigneeOther: ({ transition }) => `Nach Übergang „${transition}“ ist die Anfrage nicht dem Bot zugewiesen.`,
    assigneeStays: ({ transition }) => `Nach Übergang „${transition}“ ist noch jemand zugewiesen.`,
    noApproval: ({ workflow }) => `Kein Status von Workflow „${workflow}“ fragt nach Genehmigung.`,
    noApprover: ({ status }) => `Kein Feld sagt, wer in „${status}“ genehmigt.`,
    noWayToApproval: 'Kein Übergang bringt eine neue Anfrage zu einer Genehmigung.',
    approversDiffer: 'Es hängt davon ab, wer genehmigt: Nur eine echte Anfrage zeigt deren Adressen.',
    leavesApproval: ({ transition, status }) =>
      `Der eigene Übergang des Bots „${transition}“ verlässt „${status}“, solange die Genehmigung offen ist.`,
    mayLeaveApproval: ({ transitions, status }) =>
      `Ob dem Bot in „${status}“ ${quoted(transitions)} verweigert wird, zeigt nur eine echte Anfrage.`,
    asksAgain: ({ status }) => `Die Anfrage steht in „${status}“, wo auch nach Genehmigung gefragt wird.`,
    nothingWritten: 'In Jira wurde nichts geschrieben, also ist nichts aufzuräumen.',
  },
  'rehearsal-steps': {
    'bot-signs-in': 'Der Bot meldet sich an',
    'bot-raises-for-customer': 'Der Bot stellt eine Anfrage für einen Mitarbeiter',
    'employee-raises-request': 'Ein Mitarbeiter stellt eine Anfrage',
    'bot-sees-request': 'Der Bot sieht die Anfrage',
    'bot-fills-fields': 'Der Bot füllt Felder aus',
    'bot-comments-internally': 'Der Bot kommentiert intern; der Mitarbeiter sieht es nicht',
    'bot-comments-publicly': 'Der Bot kommentiert für den Mitarbeiter',
    'bot-starts-work': 'Der Bot beginnt die Arbeit',
    'request-waits-for-user': 'Die Anfrage wartet auf den Mitarbeiter',
    'employee-answers': 'Der Mitarbeiter antwortet',
    'bot-resolves': 'Der Bot löst die Anfrage',
    'bot-is-assignee': 'Die Anfrage ist dem Bot zugewiesen',
    'resolution-is-set': 'Die Anfrage hat eine Lösung',
    'bot-reopens': 'Der Bot öffnet die Anfrage wieder',
    'resolution-is-empty': 'Die Anfrage hat keine Lösung mehr',
    'assignee-is-empty': 'Die Anfrage ist niemandem mehr zugewiesen',
    'bot-closes': 'Der Bot löst sie noch einmal',
    'request-waits-for-approval': 'Die Anfrage wartet auf Genehmigung',
    'bot-lists-pending-approval': 'Der Bot listet die Genehmigung auf',
    'approver-has-email-address': 'Die E-Mail-Adresse der genehmigenden Person ist lesbar',
    'bot-cannot-answer-approval': 'Der Bot kommt nicht an der Genehmigung vorbei',
    'approver-approves': 'Die genehmigende Person genehmigt',
    'request-moved-on': 'Die Anfrage ist weitergerückt',
    'bot-lists-nothing-pending': 'Der Bot listet keine Genehmigung mehr auf',
    'request-cleaned-up': 'Die Testanfrage wird aufgeräumt',
    'people-decide': 'Menschen entscheiden',
  },
};
