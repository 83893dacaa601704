import type { BotPreviewSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** What the calls of the bot give and take. */
export const callSays: Translations<BotPreviewSays>['bot-calls'] = {
  openApi: 'Ce document.',
  people: 'Les agents et les clients des projets de la clé, page par page ; une page inchangée répond 304 à son ETag.',
  cursor: '`next` de la page précédente.',
  readiness:
    'Le dernier verdict de chaque projet de la clé et de chaque compétence, avec les ID dont un bot y a besoin, signé.',
  articles:
    'Recherche des articles de la base de connaissances et ne donne que ce qu’un client du centre de services ' +
    'trouve aussi.',
  words: 'Mots à rechercher.',
  serviceDesk: 'Clé ou ID du projet ; par défaut, tous les projets de la clé.',
  articlesOfDesk: 'Par centre de services ; 10 par défaut.',
  files:
    'Les articles que les clients trouvent, sous forme de fichiers (Moveworks Content Gateway). ' +
    'Jira ne peut pas lister une base de connaissances ; c’est donc ce qu’une quarantaine de recherches ' +
    'trouvent.',
  filesOnPage: 'Fichiers par page ; 1000 par défaut.',
  filesLeftOut: 'Fichiers à omettre au début ; 0 par défaut.',
  fileFilter: 'Comparaisons de created_datetime et last_modified_datetime avec gt, ge, lt, le, eq, reliées par and.',
  file: 'Un fichier avec ce qui peut être lu de son contenu.',
  fileId: 'ID du projet et ID de la page, comme dans la liste.',
  download:
    'Titre, extrait et lien du portail d’un article sous forme de page ; l’API de Jira n’en donne pas le texte.',
  forms:
    'Chaque type de demande des projets de la clé que les clients trouvent sur le portail, avec ce qu’il ' +
    'demande (Moveworks Forms Gateway).',
  formsLeftOut: 'Formulaires à omettre au début ; 0 par défaut.',
  formsOnPage: 'Formulaires par page ; tous par défaut.',
  form: 'Un formulaire, lu de nouveau.',
  formId: 'ID du projet et ID du type de demande, comme dans la liste.',
  submit:
    'Crée une demande au nom d’un employé. Les réponses qui ne conviennent pas sont refusées avec 422, chacune ' +
    'avec sa raison, et rien n’est créé.',
  events:
    'Ce qui est arrivé aux tickets, dans l’ordre, au moins une fois et sans lacunes : ' +
    'gardez `next`, passez-le comme `after`, ignorez les ID déjà vus. 410 : ' +
    'le curseur est plus ancien que les événements conservés ; recommencez sans lui.',
  after:
    '`next` de la page précédente ; `now` pour commencer par ce qui arrive à partir de maintenant ; absent : ' +
    'le plus ancien événement conservé, 14 jours en arrière.',
  wait: ({ most }) =>
    'Secondes d’attente d’un événement s’il n’y en a pas ; 0 par défaut. ' +
    `Au plus ${most} appels d’une clé attendent en même temps ; le suivant est refusé avec 429.`,
  eventsOnPage: 'Événements par page ; 100 par défaut.',
  hold: ({ seconds }) =>
    `Secondes pendant lesquelles chaque événement est retenu pour ceux qui l’ont précédé ; ${seconds} par ` +
    'défaut. Jira signale des événements avec jusqu’à 180 secondes de retard : ' +
    'à partir de là, l’ordre d’un ticket est exact ; en dessous, un événement arrivé après son tour est marqué ' +
    'isLate.',
  ticket:
    'Un ticket tel qu’il est maintenant, ce que signifie son statut, et les transitions ouvertes depuis ' +
    'celui-ci avec leurs ID.',
  ticketKey: 'Clé ou ID du ticket.',
  explain:
    'Si le bot peut maintenant résoudre un ticket, y travailler, poser une question, le rouvrir et le ' +
    'commenter, et pourquoi non.',
  approvals:
    'Les approbations en attente, avec les personnes sollicitées. On y répond dans Jira\u00a0: ' +
    'aucun appel de cette API n’approuve ni ne refuse.',
  projectId: 'ID du projet\u00a0; tous les projets de la clé si rien n’est indiqué.',
};
