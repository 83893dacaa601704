import type { RefusalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

type OfTools =
  'bot-keys' | 'public-key' | 'comparison' | 'customers' | 'hand-over' | 'new-test-project' | 'workflow-pages';

/** What keys, comparisons, test projects, employee lists, workflow files and packages are refused for. */
export const refusalsOfTools: Translations<Pick<RefusalSays, OfTools>> = {
  'bot-keys': {
    revoked: 'Cette clé est révoquée.',
    makeNew: 'Créez-en une nouvelle.',
    noSuchKey: 'Cette clé n’existe pas.',
    jwtPartsGoTogether:
      'L’émetteur, l’audience et la clé publique vont avec les clés de type JWT, et seulement avec elles.',
    correctForm: 'Corrigez le formulaire et réessayez.',
    full: ({ count }) => `Il y a déjà ${count} clés.`,
    revokeOrRotate: 'Révoquez-en une qui ne sert plus, ou renouvelez-en une.',
    rotatedMeanwhile: 'Quelqu’un a renouvelé cette clé au même moment.',
    projectNotSetUp: ({ id }) => `Le projet dont l’ID est ${id} n’est pas configuré.`,
    setUpFirst: 'Configurez-le d’abord\u00a0; un bot ne lit que les projets configurés.',
    needsPublicKey: 'Une clé de ce type a besoin de la clé publique de l’émetteur des jetons.',
    pasteIt: 'Collez-la et réessayez.',
    letsNobodyIn: 'Cette clé ne laisse entrer personne.',
    chooseAnother: 'Elle est révoquée ou expirée\u00a0; choisissez une autre clé, ou renouvelez-la.',
  },
  'public-key': {
    private: 'C’est une clé privée. Gardez-la pour vous et générez une nouvelle paire.',
    unreadable: 'Ce n’est ni le PEM ni le JWK d’une clé publique.',
    wrongKind: ({ bits }) => `Il faut une clé pour RS256 (RSA d’au moins ${bits} bits) ou ES256 (courbe P-256).`,
    wrongSize: ({ least, most, bits }) =>
      `Il faut une clé RSA de ${least} à ${most} bits\u00a0; celle-ci en a ${bits}.`,
    weakExponent:
      'L’exposant de cette clé RSA est faible\u00a0: il doit être impair, au moins égal à 65537 et inférieur à ' +
      '2 puissance 256.',
    primeModulus:
      'Le module de cette clé RSA est un nombre premier\u00a0; n’importe qui peut donc en calculer la moitié privée.',
    smallFactor:
      'Le module de cette clé RSA a un petit facteur\u00a0; n’importe qui peut donc en calculer la moitié privée.',
    closePrimes:
      'Les deux nombres premiers de cette clé RSA sont proches l’un de l’autre\u00a0; n’importe qui peut donc ' +
      'en calculer la moitié privée.',
    pastePublicKey: 'Collez la clé publique de l’émetteur des jetons du bot.',
  },
  comparison: {
    withItself: 'Un projet est toujours identique à lui-même.',
    chooseAnother: 'Choisissez un autre projet à comparer.',
  },
  customers: {
    nobodyChosen: 'Personne n’a été choisi pour être ajouté.',
    compareFirst: 'Comparez d’abord.',
    replaced: 'Cette comparaison a été remplacée par une plus récente.',
    noResult: 'La comparaison n’a pas encore de résultat.',
    waitForEnd: 'Attendez qu’elle se termine.',
    changedMeanwhile: 'Quelqu’un d’autre a modifié cette comparaison au même moment.',
    notAnAnswer: 'Ce n’est pas une réponse à la question.',
    organizationsHidden:
      'Jira ne montre les organisations qu’aux comptes dotés d’une licence d’agent, et l’application compte ' +
      'comme un compte sans licence.',
    takeGroupOrFile: 'Prenez plutôt un groupe ou un fichier CSV\u00a0; tous deux se passent d’organisations.',
    addedAlready: 'Des personnes ont déjà été ajoutées à partir de cette comparaison.',
    compareAgainOrRetry: 'Comparez d’abord de nouveau, ou réessayez avec celles qui ont échoué.',
    tooOld: 'La comparaison date de plus de douze heures.',
    compareAgain: 'Comparez d’abord de nouveau.',
    invitesToDesksOnly: 'Jira invite des personnes dans un centre de services, pas dans une organisation.',
    chooseDesk: 'Choisissez le centre de services, ou aucune invitation.',
    beingCompared: ({ project }) => `Une comparaison est déjà en cours pour le projet ${project}.`,
    waitOrCancel: 'Attendez qu’elle se termine, ou interrompez-la.',
    noSuchGroup: 'Jira n’a aucun groupe portant cet ID.',
    chooseGroupAgain: 'Choisissez de nouveau le groupe.',
    partMissing: 'Une partie du fichier manque.',
    noWholeFile: 'Il n’y a pas de fichier complet à comparer.',
    chooseFileAgain: 'Choisissez de nouveau le fichier.',
    nobodyInFile: 'Personne dans ce fichier ne serait comparé.',
    chooseColumn: 'Choisissez la colonne qui contient les adresses e-mail ou les ID de compte des employés.',
    noAddresses: 'Aucune colonne de ce fichier ne contient d’adresses e-mail ou d’ID de compte.',
    exportWithAddresses:
      'Exportez la liste des employés au format CSV avec les adresses e-mail et choisissez ce fichier.',
    notText: 'Ce fichier n’est pas du texte.',
    saveAsCsv: 'Enregistrez la liste au format CSV et choisissez ce fichier\u00a0; un classeur ne peut pas être lu.',
    lineTooLong: 'Une ligne de ce fichier dépasse 100\u00a0000 caractères.',
    exportOnePersonALine: 'Exportez de nouveau la liste au format CSV, avec une personne par ligne.',
    columnsMissing: 'Ce fichier n’a pas les colonnes choisies.',
    chooseAmongColumns: 'Relisez le fichier et choisissez parmi ses propres colonnes.',
  },
  'hand-over': {
    replaced: 'Ce paquet a été remplacé par un plus récent.',
    downloadNewer: 'Rechargez la page et téléchargez le plus récent.',
    noSuchPart: 'Le paquet n’a pas cette partie.',
    downloadAgain: 'Rechargez la page et téléchargez-le de nouveau.',
    noSuchFile: 'Le paquet n’a pas ce fichier.',
    chooseListedFile: 'Rechargez la page et choisissez un fichier de la liste.',
    notAudited: ({ project }) => `Le projet ${project} n’a pas encore eu d’audit.`,
    auditIsAPart: 'Lancez d’abord un audit\u00a0: ses constats font partie du paquet.',
    reportTooOld: ({ project }) =>
      `Le dernier audit de ${project} date d’une version ancienne de l’application, qui ne notait pas qui ses ` +
      'phrases nomment.',
    auditAgain: 'Relancez l’audit, puis partagez son rapport.',
    nothingStored: 'La configuration ou l’audit de ce projet n’est plus enregistré.',
    saveAndAudit: 'Enregistrez la configuration, lancez un audit, puis refaites le paquet.',
    notTaken: 'Le stockage Forge n’a pas accepté le paquet. S’il y en avait un auparavant, il est toujours là.',
    makeAgain:
      'Refaites-le\u00a0; si le problème persiste, envoyez ceci à la personne qui s’occupe de cette application.',
  },
  'new-test-project': {
    notAKey: ({ key }) => `«\u00a0${key}\u00a0» n’est pas une clé de projet.`,
    howKeysAre: 'Utilisez de deux à dix lettres majuscules et chiffres, en commençant par une lettre.',
    keyTaken: ({ key, name }) => `La clé ${key} appartient au projet «\u00a0${name}\u00a0».`,
    chooseAnotherKey: 'Choisissez une autre clé.',
    keyRefused: ({ key, fault }) => `Jira refuse la clé ${key} pour un nouveau projet\u00a0: ${fault}`,
    emptyRecycleBin:
      'Si ce projet se trouve dans la corbeille, restaurez-le ou supprimez-le définitivement\u00a0; sinon, ' +
      'choisissez une autre clé.',
    nameTooLong: ({ count, most }) => `Le nom compte ${count} caractères\u00a0; Jira en accepte ${most}.`,
    chooseShorterName: 'Choisissez un nom plus court.',
    nameTaken: ({ key, name }) => `Le projet ${key} s’appelle déjà «\u00a0${name}\u00a0».`,
    chooseAnotherName: 'Choisissez un autre nom.',
    noIssueTypeScheme: 'Jira n’indique pas le système de types de ticket de ce projet.',
    noWorkflowScheme: 'Jira n’indique pas le système de workflow de ce projet.',
    noWorkflows: 'Jira n’indique pas les workflows de ce projet.',
    noScreenScheme: 'Jira n’indique pas le système d’écrans de types de ticket de ce projet.',
    checkApp: 'Vérifiez que l’application peut administrer Jira et réessayez.',
    notAServiceProject: ({ project }) =>
      `Le projet ${project} n’est pas un projet de service\u00a0; son projet de test n’aurait donc pas de portail.`,
    pickServiceProject: 'Choisissez un projet de service.',
    teamManaged: ({ project }) =>
      `Le projet ${project} est géré par l’équipe\u00a0: ses types de ticket, ses workflows et ses champs lui ` +
      'sont propres, et aucune API de Jira ne les copie.',
    repeatByHand:
      'Créez dans Jira un nouveau projet à partir du même modèle, répétez ce qui a été modifié dans celui-ci, ' +
      'puis choisissez-le comme projet de test sur la page de configuration. ' +
      'Seuls les projets gérés par l’entreprise peuvent être copiés d’ici.',
  },
  'workflow-pages': {
    notUsed: ({ project }) => `Le projet ${project} n’utilise plus ce workflow.`,
    pickWorkflow: 'Choisissez l’un des workflows répertoriés.',
    notDrawn: ({ reason }) => `Les workflows ne peuvent pas être dessinés\u00a0: ${reason}`,
    notRead: ({ reason }) => `Les workflows ne peuvent pas être lus\u00a0: ${reason}`,
    auditTellsWhy: 'Lancez un audit\u00a0; il dit ce que l’application n’a pas le droit de voir et comment y remédier.',
    noRequest: ({ request }) => `Jira ne trouve pas la demande ${request}, ou ne vous la montre pas.`,
    checkRequestKey: 'Vérifiez la clé, et que vous pouvez vous-même ouvrir la demande dans Jira.',
    hiddenFromApp: ({ request }) => `Jira vous montre la demande ${request}, mais pas à cette application.`,
    letAppSee:
      'Vérifiez que son niveau de sécurité et les règles d’accès des applications du site laissent ' +
      'l’application la voir.',
    otherProject: ({ request, project }) => `La demande ${request} n’appartient pas au projet ${project}.`,
    openItsProject: 'Saisissez la clé d’une demande de ce projet, ou ouvrez la page de l’autre.',
    giveOneWorkflow: 'Indiquez l’export XML d’un workflow ou la réponse JSON de Jira à son sujet.',
    tooBig: ({ megabytes }) =>
      `Le fichier de ce workflow fait ${megabytes}\u00a0Mo, plus que n’en contient une réponse.`,
    makePackage: 'Créez le paquet de transmission\u00a0; il se télécharge par parties et contient le même fichier.',
  },
};
