import type { AccessSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allNames, allOf, oneOfNames } from './lists';

export const accessSays: Translations<AccessSays> = {
  accounts: {
    notAsked: ({ account }) =>
      `Il n’a pas été demandé à Jira ce que le compte «\u00a0${account}\u00a0» a le droit de faire ici.`,
    notChosen: 'non choisi',
    noSuchAccount: 'compte inexistant',
    deactivated: 'désactivé',
  },
  'account-kinds': {
    person: 'une personne',
    'service-account': 'un compte de service d’Atlassian',
    app: 'une application',
    agent: 'un agent Rovo',
    customer: 'un client du portail uniquement',
  },
  'accounts-distinct': {
    severalRoles: ({ account, roles }) => `Le compte «\u00a0${account}\u00a0» est choisi comme ${allOf(roles)}.`,
    serviceAccount: 'compte de service',
    agentTestAccount: 'compte de test agent',
    customerTestAccount: 'compte de test client',
    oneForEach: 'un compte pour chacun',
  },
  'agent-test-account-ready': {
    notChosen: 'Aucun compte de test agent n’est choisi.',
    notReady: ({ account, obstacles }) =>
      `Le compte «\u00a0${account}\u00a0» ne peut pas tenir la place d’un agent\u00a0: ${obstacles.join('\u00a0; ')}.`,
    unlicensed: 'sans licence Jira Service Management',
    notAgent: 'pas agent de ce projet',
    ready: 'un agent de ce projet, actif et sous licence',
  },
  'app-access-complete': {
    notGranted: ({ permission }) => `L’autorisation ${permission} n’est pas accordée à cette application.`,
    cannotRaise: ({ permission }) =>
      `L’autorisation ${permission} n’est pas accordée à cette application, qui ne peut donc pas créer de ` +
      'demandes pour le bot.',
    cannotTellTransitions: ({ permission }) =>
      `L’autorisation ${permission} n’est pas accordée à cette application, qui ne peut donc pas dire au bot ` +
      'quelles transitions sont ouvertes.',
  },
  'customer-test-account-ready': {
    notAsked: ({ account }) =>
      `Il n’a pas été demandé à Jira quelles demandes le compte «\u00a0${account}\u00a0» a le droit de créer ici.`,
    notChosen: 'Aucun compte de test client n’est choisi.',
    notReady: ({ account, obstacles }) =>
      `Le compte «\u00a0${account}\u00a0» ne peut pas tenir la place d’un employé\u00a0: ` +
      `${obstacles.join('\u00a0; ')}.`,
    raisesNothing: 'n’a le droit de créer aucun type de demande',
    agent: 'est un agent',
    ready: 'un client actif, qui a le droit de créer des demandes et n’est pas un agent',
  },
  grants: { granted: 'accordée', notGranted: 'non accordée' },
  'grant-holders': {
    projectRole: 'rôle de projet',
    group: 'groupe',
    user: 'compte',
    applicationRole: 'produit',
    anyone: 'tout le monde',
    reporter: 'rapporteur',
    assignee: 'personne assignée',
    projectLead: 'responsable du projet',
    userCustomField: 'compte dans un champ',
    groupCustomField: 'groupe dans un champ',
    'sd.customer.portal.only': 'clients du portail',
  },
  'issue-security-open-to-bot': {
    fieldDecides: ({ level, scheme }) =>
      `Le niveau «\u00a0${level}\u00a0» du système de sécurité des tickets «\u00a0${scheme}\u00a0» laisse ` +
      `entrer qui est indiqué dans un champ de la demande\u00a0; ce peut être le compte de service ou non.`,
    hidden: ({ level, scheme, account }) =>
      `Le niveau «\u00a0${level}\u00a0» du système de sécurité des tickets «\u00a0${scheme}\u00a0» cache les ` +
      `nouvelles demandes au compte «\u00a0${account}\u00a0».`,
    inLevel: ({ account }) => `«\u00a0${account}\u00a0» dans le niveau`,
  },
  retiring: {
    gone: ({ parts, what, instead, day }) =>
      `Atlassian a supprimé ${what} au plus tard le ${day}\u00a0; ${instead} le remplace. ` +
      `Dans leur version publiée, ceux-ci l’utilisent encore\u00a0: ${allNames(parts)}.`,
    going: ({ parts, what, instead, day }) =>
      `Atlassian met fin à ${what} le ${day}\u00a0; ${instead} le remplace. ` +
      `Dans leur version publiée, ceux-ci l’utilisent encore\u00a0: ${allNames(parts)}.`,
  },
  'service-account-active': {
    deactivated: ({ account }) => `Le compte «\u00a0${account}\u00a0» est désactivé.`,
    active: 'actif',
  },
  'service-account-can-log-in': {
    unknownKind: ({ account }) => `Jira ne dit pas de quel type est le compte «\u00a0${account}\u00a0».`,
    'service-account': ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» est un compte de service d’Atlassian\u00a0: ` +
      'il ne se connecte jamais, et ses jetons à portées limitées ne valent que sur api.atlassian.com, pas sur ' +
      'le site lui-même.',
    app: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» appartient à une application\u00a0: personne ne peut se connecter avec lui.`,
    agent: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» appartient à un agent Rovo\u00a0: personne ne peut se connecter avec lui.`,
    customer: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» est un client du portail uniquement\u00a0: ` +
      'il ne peut être ni agent ni membre d’un groupe.',
    person: ({ account, bot }) =>
      `Le compte «\u00a0${account}\u00a0» est un compte ordinaire, et ${bot} se connecte avec un compte d’un ` +
      'autre type.',
    kindNotTaken: ({ account, kind, bot }) =>
      `Le compte «\u00a0${account}\u00a0» est ${kind}, et ${bot} se connecte avec un compte d’un autre type.`,
  },
  'service-account-in-agent-role': {
    unreadRole: ({ role }) =>
      `Les membres du rôle «\u00a0${role}\u00a0» ne figuraient pas parmi ceux que Jira a renvoyés.`,
    noAgents: ({ scheme }) =>
      `Le système d’autorisations «\u00a0${scheme}\u00a0» ne fait d’aucun rôle de projet un rôle d’agents.`,
    outside: ({ account, role }) =>
      `Le compte «\u00a0${account}\u00a0» n’a pas le rôle «\u00a0${role}\u00a0», dont les membres sont les agents.`,
    grantedToRole: ({ permission }) => `${permission} accordée à un rôle de projet`,
    inRole: ({ role }) => `dans «\u00a0${role}\u00a0»`,
  },
  'service-account-least-privileged': {
    tooMuch: ({ permission, account }) =>
      `L’autorisation ${permission} est accordée au compte «\u00a0${account}\u00a0», et aucune compétence n’en ` +
      'a besoin.',
  },
  'service-account-licensed': {
    noGroup: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» n’a pas accès à Jira Service Management, et aucun groupe de ce site ` +
      'ne donne cet accès.',
    notInGroups: ({ account, groups }) =>
      `Le compte «\u00a0${account}\u00a0» n’a pas accès à Jira Service Management\u00a0; cet accès vient avec ` +
      `${oneOfNames(groups)}.`,
  },
  'service-account-permitted': {
    notAskedWhether: ({ account, permission }) =>
      `Il n’a pas été demandé à Jira si le compte «\u00a0${account}\u00a0» a l’autorisation ${permission}.`,
    notOnSite: ({ permission, account }) =>
      `L’autorisation ${permission} manque\u00a0: aucun groupe du compte «\u00a0${account}\u00a0» ne l’a pour ` +
      'tout le site.',
    grantedToNobody: ({ permission, scheme }) =>
      `L’autorisation ${permission} manque\u00a0: le système d’autorisations «\u00a0${scheme}\u00a0» ne ` +
      'l’accorde à personne.',
    refusedAllTheSame: ({ permission, scheme, account }) =>
      `L’autorisation ${permission} manque\u00a0: le système d’autorisations «\u00a0${scheme}\u00a0» l’accorde, ` +
      `mais Jira la refuse au compte «\u00a0${account}\u00a0», comme il le fait sans licence.`,
    grantedToOthers: ({ permission, scheme, account, holders }) =>
      `L’autorisation ${permission} manque\u00a0: le système d’autorisations «\u00a0${scheme}\u00a0» l’accorde ` +
      `à ${allNames(holders)}, dont le compte «\u00a0${account}\u00a0» ne fait pas partie.`,
  },
  'service-account-present': {
    notChosen: 'Aucun compte de service n’est choisi pour ce projet.',
    noSuchAccount: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» a été choisi pour le bot, mais ce site n’a pas de tel compte.`,
    accountOfSite: 'un compte de ce site',
  },
  'service-account-view-same': {
    permissionRefused: ({ permission, account }) =>
      `Jira dit à l’application que le compte «\u00a0${account}\u00a0» a l’autorisation ${permission}, et au ` +
      'compte lui-même qu’il ne l’a pas.',
    permissionGranted: ({ permission, account }) =>
      `Jira dit à l’application que l’autorisation ${permission} manque au compte «\u00a0${account}\u00a0», et ` +
      'au compte lui-même qu’il l’a.',
    notForOthers: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» est un agent, et Jira lui dit qu’il ne peut pas créer de demandes ` +
      'pour d’autres.',
    transitionRefused: ({ transition, id, account, request }) =>
      `D’après ses règles, la transition «\u00a0${transition}\u00a0» (${id}) est ouverte au compte ` +
      `«\u00a0${account}\u00a0»\u00a0; Jira ne la propose pas au compte pour la demande ${request}.`,
    transitionListed: ({ transition, id, account, request }) =>
      `D’après ses règles, la transition «\u00a0${transition}\u00a0» (${id}) est fermée au compte ` +
      `«\u00a0${account}\u00a0»\u00a0; Jira la propose au compte pour la demande ${request}.`,
    noSample: ({ account }) =>
      `Le compte «\u00a0${account}\u00a0» ne trouve aucune demande du projet\u00a0: aucune transition n’a pu être vue.`,
    otherZone: ({ account, shown, own }) =>
      `Jira montre à l’application le fuseau horaire ${shown} pour le compte «\u00a0${account}\u00a0», et au ` +
      `compte lui-même ${own}.`,
    yes: 'oui',
    no: 'non',
  },
  'seen-by': {
    itself: 'lu en tant que le compte de service lui-même',
    app: 'déduit de ce que l’application peut lire',
  },
  'time-zones': {
    hidden: ({ account, expected }) =>
      `Jira ne montre pas aux applications le fuseau horaire du compte «\u00a0${account}\u00a0». ` +
      `Connectez-vous avec ce compte, et vérifiez que son fuseau horaire est ${expected} et que tout le monde ` +
      'peut le voir.',
    wrong: ({ account, timeZone, expected }) =>
      `Le compte «\u00a0${account}\u00a0» a le fuseau horaire ${timeZone}, et non ${expected}.`,
    ahead: (off) =>
      `Le compte «\u00a0${off.account}\u00a0» a le fuseau horaire ${off.timeZone}, et non ${off.expected}. ` +
      `Jira lit les dates du bot dans ce fuseau\u00a0: ses recherches commencent ${hours(off)} trop tôt.`,
    behind: (off) =>
      `Le compte «\u00a0${off.account}\u00a0» a le fuseau horaire ${off.timeZone}, et non ${off.expected}. ` +
      `Jira lit les dates du bot dans ce fuseau\u00a0: ses recherches commencent ${hours(off)} trop tard, et de ` +
      'nouvelles réponses lui échappent.',
    sameClock: ({ account, timeZone, expected }) =>
      `Le compte «\u00a0${account}\u00a0» a le fuseau horaire ${timeZone}, et non ${expected}. ` +
      'Les deux affichent la même heure toute l’année, les recherches du bot ne sont donc pas fausses.',
  },
};

/** `1 heure`, `4 à 5 heures`, `jusqu’à 1 heure` */
const hours = ({ least, most }: { readonly least: number; readonly most: number }): string => {
  const [from, to] = [least, most].map((count) => count.toLocaleString('fr'));
  const unit = most < 2 ? 'heure' : 'heures';
  if (least === most) return `${to} ${unit}`;
  return least === 0 ? `jusqu’à ${to} ${unit}` : `${from} à ${to} ${unit}`;
};
