import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

export const botAccess: Words['botAccess'] = {
  title: 'Accès du bot',
  text: 'Un point d’accès pour tout le site. Chaque clé n’ouvre que les projets et les droits que vous lui donnez.',
  cancel: 'Annuler',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C',
  address: {
    title: 'Adresse',
    text: 'Donnez-la à votre bot. Sans clé, personne n’obtient de réponse ici.',
    copyLabel: 'Copier l’adresse',
    signingKey: 'Les copies de l’état de préparation sont signées avec la clé',
    change: 'Changer l’adresse',
    changeTitle: 'Changer l’adresse\u00a0?',
    changeText:
      'L’ancienne adresse cesse aussitôt de répondre, et chaque bot a besoin de la nouvelle. ' +
      'Les clés restent telles quelles.',
    confirm: 'La changer maintenant',
    changed: 'L’adresse a été changée. L’ancienne ne répond plus.',
  },
  keys: {
    title: 'Clés',
    text: 'Une clé par bot, pour que vous puissiez en révoquer une sans arrêter les autres.',
    create: 'Créer une clé',
    noneTitle: 'Aucun bot n’a encore de clé',
    noneText: 'Créez une clé et donnez-la à votre bot avec l’adresse\u00a0: ses appels apparaîtront ci-dessous.',
    name: 'Nom',
    kind: 'Type',
    scopes: 'Droits',
    projects: 'Projets',
    expires: 'Expiration',
    lastUsed: 'Dernière utilisation',
    actions: 'Actions',
    never: 'Jamais',
    kinds: { bearer: 'Bearer', hmac: 'HMAC', jwt: 'JWT' },
    states: { valid: 'Valide', 'expires-soon': 'Expire bientôt', expired: 'Expirée', revoked: 'Révoquée' },
    until: (day) => `jusqu’au ${day}`,
    overlap: (moment) => `Le secret précédent reste valable jusqu’au ${moment}.`,
    rotate: 'Renouveler',
    rotateLabel: (name) => `Renouveler ${name}`,
    revoke: 'Révoquer',
    revokeLabel: (name) => `Révoquer ${name}`,
    revokeTitle: (name) => `Révoquer «\u00a0${name}\u00a0»\u00a0?`,
    revokeText: 'Son prochain appel sera refusé, et elle ne pourra pas être rétablie. Son journal est conservé.',
    revokeConfirm: 'La révoquer maintenant',
    revoked: (name) => `La clé ${name} est révoquée.`,
    rotateTitle: (name) => `Renouveler «\u00a0${name}\u00a0»\u00a0?`,
    rotateText:
      'La clé reçoit un nouveau secret et une nouvelle durée, égale à la première. ' +
      'L’ancien secret reste valable pendant la durée que vous choisissez.',
    rotateJwtText:
      'La clé reçoit une nouvelle clé publique et une nouvelle durée, égale à la première. ' +
      'Les jetons signés pour l’ancienne restent valables pendant la durée que vous choisissez.',
    overlapLabel: 'L’ancien reste valable pendant',
    hours: (hours) => (hours === 0 ? 'Aucune durée\u00a0: il prend fin maintenant' : counted(hours, 'heure', 'heures')),
    rotateConfirm: 'La renouveler maintenant',
  },
  form: {
    title: 'Créer une clé',
    name: 'Nom',
    nameHelp: 'Pour vous et vos collègues\u00a0: par exemple, le nom du bot.',
    nameMissing: 'Donnez un nom à la clé.',
    kind: 'Authentification',
    kinds: {
      bearer: { name: 'Bearer', text: 'Envoie son secret à chaque appel. Le plus simple.' },
      hmac: {
        name: 'HMAC',
        text: 'Signe chaque appel\u00a0; le secret ne circule jamais et aucun appel ne peut être rejoué.',
      },
      jwt: { name: 'JWT', text: 'Envoie un jeton signé par son propre émetteur. Vous collez ici la clé publique.' },
    },
    scopes: 'Ce qu’il peut faire',
    scopeNames: {
      'forms:read': 'Lire les formulaires',
      'forms:submit': 'Envoyer les formulaires en tant que demandes',
      'articles:read': 'Rechercher et lire les articles',
      'tickets:read': 'Lire les demandes et leurs modifications',
      'people:read': 'Lire la liste des personnes',
      'readiness:read': 'Lire l’état de préparation',
    },
    scopesMissing: 'Choisissez-en au moins un.',
    email: 'Lui communiquer les adresses e-mail que Jira montre à cette application',
    projects: 'Dans quels projets',
    projectsMissing: 'Choisissez au moins un projet.',
    noProjects:
      'Aucun projet n’est encore configuré. Un bot ne lit que les projets configurés\u00a0: configurez-en d’abord un.',
    toProjects: 'Choisir un projet',
    expiry: 'Valable pendant',
    days: (days) => counted(days, 'jour', 'jours'),
    issuer: 'Émetteur (iss)',
    audience: 'Audience (aud)',
    kid: 'Identifiant de clé (kid), si les jetons en indiquent un',
    publicKey: 'Clé publique, PEM ou JWK',
    publicKeyHelp: 'RS256 ou ES256. Ne collez jamais de clé privée.',
    missing: 'Cette information est nécessaire.',
    create: 'Créer la clé',
  },
  made: {
    title: (name) => `La clé «\u00a0${name}\u00a0» est prête`,
    warning: 'Copiez le secret maintenant. Il n’est affiché qu’une fois, et personne ne pourra le relire.',
    noSecret: 'Il n’y a pas de secret à copier\u00a0: l’émetteur du bot conserve la clé privée.',
    copyLabel: 'Copier le secret',
    id: 'Identifiant de la clé',
    done: 'Je l’ai conservé',
    doneJwt: 'Fermer',
  },
  lines: { label: 'Lignes pour le terminal', copyLabel: 'Copier les lignes' },
  log: {
    title: 'Journal des accès',
    text:
      'Tous les appels d’une journée (UTC), du plus récent au plus ancien\u00a0: ' +
      'ni noms, ni adresses, ni contenus.',
    day: 'Jour',
    at: 'Heure',
    key: 'Clé',
    unknownKey: 'Aucune clé connue',
    route: 'Appel',
    noRoute: 'Aucun chemin connu',
    status: 'Réponse',
    answered: 'Répondu',
    none: 'Aucun appel ce jour-là.',
    more: 'Afficher les appels précédents',
    reload: 'Actualiser',
    count: (count, hasMore) =>
      !hasMore
        ? counted(count, 'appel', 'appels')
        : isOne(count)
          ? 'Le dernier appel'
          : `Les ${number(count)} derniers appels`,
  },
};
