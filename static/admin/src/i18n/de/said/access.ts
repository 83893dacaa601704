import type { AccessSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allNames, allOf, oneOfNames } from './lists';

export const accessSays: Translations<AccessSays> = {
  accounts: {
    notAsked: ({ account }) => `Jira wurde nicht gefragt, was das Konto „${account}“ hier darf.`,
    notChosen: 'nicht ausgewählt',
    noSuchAccount: 'nicht vorhanden',
    deactivated: 'deaktiviert',
  },
  'account-kinds': {
    person: 'eine Person',
    'service-account': 'ein Dienstkonto von Atlassian',
    app: 'eine App',
    agent: 'ein Rovo-Agent',
    customer: 'ein reiner Portalkunde',
  },
  'accounts-distinct': {
    severalRoles: ({ account, roles }) => `Das Konto „${account}“ ist als ${allOf(roles)} ausgewählt.`,
    serviceAccount: 'Dienstkonto',
    agentTestAccount: 'Agenten-Testkonto',
    customerTestAccount: 'Kunden-Testkonto',
    oneForEach: 'ein Konto für jede Aufgabe',
  },
  'agent-test-account-ready': {
    notChosen: 'Es ist kein Agenten-Testkonto ausgewählt.',
    notReady: ({ account, obstacles }) =>
      `Das Konto „${account}“ kann keinen Agenten vertreten: ${obstacles.join('; ')}.`,
    unlicensed: 'ohne Lizenz für Jira Service Management',
    notAgent: 'kein Agent dieses Projekts',
    ready: 'ein aktiver Agent dieses Projekts mit Lizenz',
  },
  'app-access-complete': {
    notGranted: ({ permission }) => `Die Berechtigung ${permission} ist dieser App nicht erteilt.`,
    cannotRaise: ({ permission }) =>
      `Die Berechtigung ${permission} ist dieser App nicht erteilt; daher kann sie keine Anfragen für den Bot stellen.`,
    cannotTellTransitions: ({ permission }) =>
      `Die Berechtigung ${permission} ist dieser App nicht erteilt; daher kann sie dem Bot nicht sagen, welche ` +
      'Übergänge offen sind.',
  },
  'customer-test-account-ready': {
    notAsked: ({ account }) => `Jira wurde nicht gefragt, was das Konto „${account}“ hier stellen darf.`,
    notChosen: 'Es ist kein Kunden-Testkonto ausgewählt.',
    notReady: ({ account, obstacles }) =>
      `Das Konto „${account}“ kann keine Mitarbeitenden vertreten: ${obstacles.join('; ')}.`,
    raisesNothing: 'darf keinen Anfragetyp stellen',
    agent: 'ist ein Agent',
    ready: 'ein aktiver Kunde, der Anfragen stellen darf und kein Agent ist',
  },
  grants: { granted: 'erteilt', notGranted: 'nicht erteilt' },
  'grant-holders': {
    projectRole: 'Projektrolle',
    group: 'Gruppe',
    user: 'Konto',
    applicationRole: 'Produkt',
    anyone: 'alle',
    reporter: 'Autor',
    assignee: 'zugewiesene Person',
    projectLead: 'Projektleitung',
    userCustomField: 'Konto in einem Feld',
    groupCustomField: 'Gruppe in einem Feld',
    'sd.customer.portal.only': 'Kunden im Portal',
  },
  'issue-security-open-to-bot': {
    fieldDecides: ({ level, scheme }) =>
      `Die Stufe „${level}“ des Vorgangssicherheitsschemas „${scheme}“ lässt ein, wen ein Feld der Anfrage ` +
      'nennt; das kann das Dienstkonto sein oder nicht.',
    hidden: ({ level, scheme, account }) =>
      `Die Stufe „${level}“ des Vorgangssicherheitsschemas „${scheme}“ verbirgt neue Anfragen vor dem Konto ` +
      `„${account}“.`,
    inLevel: ({ account }) => `„${account}“ in der Stufe`,
  },
  retiring: {
    gone: ({ parts, what, instead, day }) =>
      `Atlassian hat ${what} bis zum ${day} entfernt; an die Stelle tritt ${instead}. ` +
      `In der veröffentlichten Fassung benutzen es noch: ${allNames(parts)}.`,
    going: ({ parts, what, instead, day }) =>
      `Atlassian beendet ${what} am ${day}; an die Stelle tritt ${instead}. ` +
      `In der veröffentlichten Fassung benutzen es noch: ${allNames(parts)}.`,
  },
  'service-account-active': {
    deactivated: ({ account }) => `Das Konto „${account}“ ist deaktiviert.`,
    active: 'aktiv',
  },
  'service-account-can-log-in': {
    unknownKind: ({ account }) => `Jira sagt nicht, von welcher Art das Konto „${account}“ ist.`,
    'service-account': ({ account }) =>
      `Das Konto „${account}“ ist ein Dienstkonto von Atlassian: ` +
      'Es meldet sich nie an, und seine begrenzten Token gelten nur auf api.atlassian.com, nicht auf der Site ' +
      'selbst.',
    app: ({ account }) => `Das Konto „${account}“ gehört einer App: Niemand kann sich damit anmelden.`,
    agent: ({ account }) => `Das Konto „${account}“ gehört einem Rovo-Agenten: Niemand kann sich damit anmelden.`,
    customer: ({ account }) =>
      `Das Konto „${account}“ ist ein reiner Portalkunde: Es kann weder Agent noch Mitglied einer Gruppe sein.`,
    person: ({ account, bot }) =>
      `Das Konto „${account}“ ist ein gewöhnliches Konto, und ${bot} meldet sich mit einem anderer Art an.`,
    kindNotTaken: ({ account, kind, bot }) =>
      `Das Konto „${account}“ ist ${kind}, und ${bot} meldet sich mit einem anderer Art an.`,
  },
  'service-account-in-agent-role': {
    unreadRole: ({ role }) => `Die Mitglieder der Rolle „${role}“ waren nicht unter denen, die Jira geliefert hat.`,
    noAgents: ({ scheme }) => `Das Berechtigungsschema „${scheme}“ macht keine Projektrolle zu Agenten.`,
    outside: ({ account, role }) =>
      `Das Konto „${account}“ hat nicht die Rolle „${role}“, deren Mitglieder die Agenten sind.`,
    grantedToRole: ({ permission }) => `${permission} an eine Projektrolle erteilt`,
    inRole: ({ role }) => `in „${role}“`,
  },
  'service-account-least-privileged': {
    tooMuch: ({ permission, account }) =>
      `Die Berechtigung ${permission} ist dem Konto „${account}“ erteilt, und kein Skill braucht sie.`,
  },
  'service-account-licensed': {
    noGroup: ({ account }) =>
      `Das Konto „${account}“ hat keinen Zugriff auf Jira Service Management, und keine Gruppe dieser Site ` +
      'gewährt ihn.',
    notInGroups: ({ account, groups }) =>
      `Das Konto „${account}“ hat keinen Zugriff auf Jira Service Management; ihn gewährt ${oneOfNames(groups)}.`,
  },
  'service-account-permitted': {
    notAskedWhether: ({ account, permission }) =>
      `Jira wurde nicht gefragt, ob das Konto „${account}“ die Berechtigung ${permission} hat.`,
    notOnSite: ({ permission, account }) =>
      `Die Berechtigung ${permission} fehlt: Keine Gruppe des Kontos „${account}“ hat sie für die ganze Site.`,
    grantedToNobody: ({ permission, scheme }) =>
      `Die Berechtigung ${permission} fehlt: Das Berechtigungsschema „${scheme}“ erteilt sie niemandem.`,
    refusedAllTheSame: ({ permission, scheme, account }) =>
      `Die Berechtigung ${permission} fehlt: Das Berechtigungsschema „${scheme}“ erteilt sie, doch Jira ` +
      `verweigert sie dem Konto „${account}“, wie es ohne Lizenz geschieht.`,
    grantedToOthers: ({ permission, scheme, account, holders }) =>
      `Die Berechtigung ${permission} fehlt: Das Berechtigungsschema „${scheme}“ erteilt sie an ` +
      `${allNames(holders)}; das Konto „${account}“ ist nicht dabei.`,
  },
  'service-account-present': {
    notChosen: 'Für dieses Projekt ist kein Dienstkonto ausgewählt.',
    noSuchAccount: ({ account }) =>
      `Das Konto „${account}“ wurde für den Bot ausgewählt, doch auf dieser Site gibt es kein solches Konto.`,
    accountOfSite: 'ein Konto dieser Site',
  },
  'service-account-view-same': {
    permissionRefused: ({ permission, account }) =>
      `Jira sagt der App, das Konto „${account}“ habe die Berechtigung ${permission}, und dem Konto selbst, es ` +
      'habe sie nicht.',
    permissionGranted: ({ permission, account }) =>
      `Jira sagt der App, dem Konto „${account}“ fehle die Berechtigung ${permission}, und dem Konto selbst, es ` +
      'habe sie.',
    notForOthers: ({ account }) =>
      `Das Konto „${account}“ ist ein Agent, und Jira sagt ihm, dass es keine Anfragen für andere stellen darf.`,
    transitionRefused: ({ transition, id, account, request }) =>
      `Nach seinen Regeln steht der Übergang „${transition}“ (${id}) dem Konto „${account}“ offen; Jira nennt ihn dem ` +
      `Konto für die Anfrage ${request} nicht.`,
    transitionListed: ({ transition, id, account, request }) =>
      `Nach seinen Regeln ist der Übergang „${transition}“ (${id}) dem Konto „${account}“ verschlossen; Jira nennt ` +
      `ihn dem Konto für die Anfrage ${request}.`,
    noSample: ({ account }) =>
      `Das Konto „${account}“ findet keine Anfrage des Projekts, daher ließ sich kein Übergang ansehen.`,
    otherZone: ({ account, shown, own }) =>
      `Jira zeigt der App für das Konto „${account}“ die Zeitzone ${shown}, und dem Konto selbst ${own}.`,
    yes: 'ja',
    no: 'nein',
  },
  'seen-by': {
    itself: 'als das Dienstkonto selbst gelesen',
    app: 'aus dem erschlossen, was die App lesen darf',
  },
  'time-zones': {
    hidden: ({ account, expected }) =>
      `Jira zeigt Apps die Zeitzone des Kontos „${account}“ nicht. ` +
      `Melden Sie sich damit an und prüfen Sie, ob seine Zeitzone ${expected} ist und alle sie sehen können.`,
    wrong: ({ account, timeZone, expected }) =>
      `Das Konto „${account}“ hat die Zeitzone ${timeZone}, nicht ${expected}.`,
    ahead: (off) =>
      `Das Konto „${off.account}“ hat die Zeitzone ${off.timeZone}, nicht ${off.expected}. ` +
      `Jira liest die Zeitangaben des Bots in dieser Zone: Seine Suchen beginnen ${hours(off)} zu früh.`,
    behind: (off) =>
      `Das Konto „${off.account}“ hat die Zeitzone ${off.timeZone}, nicht ${off.expected}. ` +
      `Jira liest die Zeitangaben des Bots in dieser Zone: Seine Suchen beginnen ${hours(off)} zu spät und ` +
      'übersehen neue Antworten.',
    sameClock: ({ account, timeZone, expected }) =>
      `Das Konto „${account}“ hat die Zeitzone ${timeZone}, nicht ${expected}. ` +
      'Beide zeigen das ganze Jahr dieselbe Zeit, die Suchen des Bots sind also nicht falsch.',
  },
};

/** `1 Stunde`, `4 bis 5 Stunden`, `bis zu 1 Stunde` */
const hours = ({ least, most }: { readonly least: number; readonly most: number }): string => {
  const [from, to] = [least, most].map((count) => count.toLocaleString('de'));
  const unit = most === 1 ? 'Stunde' : 'Stunden';
  if (least === most) return `${to} ${unit}`;
  return least === 0 ? `bis zu ${to} ${unit}` : `${from} bis ${to} ${unit}`;
};
