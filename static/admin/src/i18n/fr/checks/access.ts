import type { CheckWords } from '../../speak';

export const accessChecks = {
  'accounts-distinct': {
    title: 'Le compte de service et les comptes de test sont des comptes différents',
    problem: 'Un même compte sert à plusieurs rôles',
    why:
      'Un bot ignore les demandes qu’il a créées lui-même, et un agent voit plus qu’un client. ' +
      'Avec un compte dans deux rôles, l’essai semble réussi, et ce sont de vrais employés qui rencontrent le ' +
      'défaut.',
    steps: [
      'Sur la page Configuration de cette application, choisissez un autre compte pour l’un des rôles\u00a0; un ' +
        'compte de test peut aussi rester vide.',
    ],
  },
  'agent-access-enabled': {
    title: 'L’organisation laisse les agents d’Atlassian travailler dans Jira Service Management',
    problem: 'Non confirmé\u00a0: les agents d’Atlassian peuvent travailler dans Jira Service Management',
    why:
      'Les agents n’existent que dans les applications où l’IA est activée, avec l’accès qu’un administrateur de ' +
      'l’organisation leur donne. Sinon, le bot ne peut pas être désigné, et les demandes restent en l’état.',
    steps: [
      'Dans l’administration Atlassian, ouvrez les paramètres d’IA, et vérifiez que Jira Service Management est ' +
        'parmi les applications où l’IA est activée.',
      'Ouvrez «\u00a0Rovo\u00a0», «\u00a0Agents\u00a0», «\u00a0Accès\u00a0», et vérifiez que les agents ont ' +
        'accès à Jira Service Management.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez vu.',
    ],
  },
  'agent-test-account-ready': {
    title: 'Le compte de test agent peut traiter des demandes',
    problem: 'Le compte de test agent ne peut pas traiter de demandes',
    why:
      'Un essai a besoin de quelqu’un qui réponde aux demandes du bot comme le ferait un agent. ' +
      'Sans ce compte, c’est un véritable agent qui découvre le premier que les réponses n’arrivent pas aux ' +
      'employés.',
    steps: [
      'Choisissez ou créez un compte avec lequel personne ne travaille, et réactivez-le si nécessaire.',
      'Donnez-lui le rôle «\u00a0User (Agent)\u00a0» de Jira Service Management, et ajoutez-le au rôle des ' +
        'agents du projet.',
      'Choisissez-le sur la page Configuration de cette application.',
    ],
  },
  'api-token-made': {
    title: 'Le jeton d’API du compte de service est créé et n’est pas près d’expirer',
    problem: 'Non confirmé\u00a0: le jeton d’API et sa date d’expiration',
    why:
      'Le bot se connecte avec ce jeton, et tout jeton prend fin au bout d’un an au plus. ' +
      'Ce jour-là, le bot devient muet pour tous les employés, et le seul avertissement est un e-mail envoyé au ' +
      'compte lui-même.',
    steps: [
      'Ouvrez les jetons du compte. Un compte ordinaire\u00a0: ' +
        'connectez-vous avec lui et ouvrez id.atlassian.com/manage-profile/security/api-tokens. ' +
        'Un compte de service d’Atlassian\u00a0: dans l’administration Atlassian, ouvrez ' +
        '«\u00a0Répertoire\u00a0», «\u00a0Comptes de service\u00a0».',
      'Vérifiez qu’il existe un jeton pour le bot et qu’il est encore valable au moins un mois\u00a0; sinon, ' +
        'créez-en un et donnez-le au bot.',
      'Consignez le résultat sous Constats, à ce contrôle, avec le jour où le jeton expire. ' +
        'Ne consignez jamais le jeton lui-même.',
    ],
  },
  'app-access-complete': {
    title: 'Cette application peut voir et faire ce qui lui est demandé',
    problem: 'Bot Preflight ne peut pas voir ou faire tout ce qui lui est demandé',
    why:
      'Ce que l’application n’a pas le droit de voir, elle ne peut pas le juger\u00a0: ' +
      'des défauts restent cachés derrière «\u00a0non disponible\u00a0», et ce sont les employés qui les ' +
      'trouvent. Ce qu’elle n’a pas le droit de faire, elle ne peut pas le faire pour le bot\u00a0: ' +
      'une demande remplie par un employé est refusée.',
    steps: [
      'Ouvrez le système d’autorisations et accordez l’autorisation au rôle des applications (nommé au départ ' +
        'atlassian-addons-project-access), qui est censé avoir toutes les autorisations.',
      'Vérifiez dans l’administration Atlassian qu’aucune règle d’accès des applications ne bloque ce projet.',
    ],
  },
  'approvers-emails-readable': {
    title: 'Les adresses e-mail des approbateurs sont lisibles',
    problem: 'Non confirmé\u00a0: les adresses e-mail des approbateurs sont lisibles',
    why:
      'Le bot joint un approbateur par son adresse e-mail. Là où Jira la masque, la règle laisse l’approbateur de ' +
      'côté, personne n’est averti, et la demande attend.',
    steps: [
      'Créez une demande d’essai qui demande une approbation, et choisissez les approbateurs comme d’habitude.',
      'Lisez ses approbations comme le bot, avec GET /v1/approvals, et vérifiez que hasEmailAddress vaut true ' +
        'pour chaque approbateur.',
      'Sinon, faites gérer le compte par votre organisation, ou demandez à l’approbateur de montrer son adresse ' +
        'à tous.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez vu.',
    ],
  },
  'bot-calls-supported': {
    title: 'Les extensions de l’éditeur du bot n’appellent rien qu’Atlassian ait supprimé',
    problem: 'Non confirmé\u00a0: les extensions qui appellent ce qui est supprimé',
    why:
      'Jira répond par une erreur à une adresse supprimée. Une extension qui l’appelle échoue chaque fois qu’un ' +
      'employé y recourt, si bien configuré que soit ce projet.',
    steps: [
      'Lisez sous Constats, à ce contrôle, quelles extensions font un tel appel, telles que leur éditeur les publie.',
      'Dans la console de l’éditeur du bot, regardez si l’une d’elles est installée. ' +
        'Si oui, demandez à l’éditeur une version avec le nouvel appel, ou désactivez-la.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez trouvé.',
    ],
  },
  'customer-test-account-ready': {
    title: 'Le compte de test client peut créer des demandes',
    problem: 'Le compte de test client ne peut pas créer de demandes',
    why:
      'Lors d’un essai, on demande quelque chose au bot comme le ferait un employé. ' +
      'Sans un tel compte, ou avec un compte qui voit autant qu’un agent, ce qui est refusé aux employés passe ' +
      'inaperçu jusqu’à ce qu’ils en fassent l’expérience.',
    steps: [
      'Choisissez ou créez un compte avec lequel personne ne travaille, et réactivez-le si nécessaire.',
      'Ajoutez-le aux clients du projet, et tenez-le à l’écart du rôle des agents.',
      'Choisissez-le sur la page Configuration de cette application.',
    ],
  },
  'email-addresses-visible': {
    title: 'Les adresses e-mail sont visibles pour le bot',
    problem: 'Non confirmé\u00a0: le bot voit les adresses e-mail',
    why:
      'Le bot reconnaît à l’adresse e-mail quel compte Jira appartient à qui. ' +
      'Un employé dont l’adresse est masquée ne trouve rien, et personne n’en est averti.',
    steps: [
      'Vérifiez que les comptes sont gérés par votre organisation, et que le compte du bot a une adresse du ' +
        'même domaine.',
      'Là où les comptes ne sont pas gérés, demandez de rendre l’adresse e-mail visible à tous, ou installez ' +
        'l’application prévue pour cela que nomme l’éditeur du bot.',
      'Laissez le bot lister des personnes du projet, et cherchez-en quelques-unes dont l’adresse manque.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez vu.',
    ],
  },
  'identity-app-installed': {
    title: 'L’application d’identité de l’éditeur du bot est installée et à jour',
    problem: 'Non confirmé\u00a0: l’application d’identité de l’éditeur',
    why:
      'Elle indique au bot quel compte Jira appartient à quel employé. ' +
      'Sans elle, les personnes qui écrivent dans le chat sont des inconnus pour Jira\u00a0: ' +
      'le bot ne peut ni afficher ni créer de demandes en leur nom.',
    steps: [
      'Dans Jira, ouvrez «\u00a0Apps\u00a0», puis «\u00a0Gérer les apps\u00a0».',
      'Vérifiez que l’application d’identité de l’éditeur est présente et activée, et qu’aucune nouvelle ' +
        'version n’attend votre approbation.',
      'Ouvrez «\u00a0Applications connectées\u00a0» dans l’administration Atlassian\u00a0: ' +
        'un avis sur l’application signale que son éditeur doit la remplacer.',
      'Consignez le résultat sous Constats, à ce contrôle, avec la version que vous voyez.',
    ],
  },
  'issue-security-open-to-bot': {
    title: 'La sécurité des tickets montre les nouvelles demandes au compte de service',
    problem: 'La sécurité des tickets cache les nouvelles demandes au compte de service',
    why:
      'Une demande dotée d’un niveau de sécurité n’existe que pour les membres de ce niveau. ' +
      'Le bot ne trouve alors aucune des nouvelles demandes\u00a0: ' +
      'il ne répond à rien, ne résout rien, et personne ne reçoit d’erreur.',
    steps: [
      'Ouvrez le système de sécurité des tickets et ajoutez à son niveau par défaut le rôle des agents ou le ' +
        'compte de service.',
      'Les demandes existantes gardent leur niveau\u00a0; qui rejoint le niveau les voit aussi.',
      'Un système peut servir à plusieurs projets\u00a0: regardez lesquels avant de le modifier.',
    ],
  },
  'mcp-access-enabled': {
    title: 'L’organisation admet les clients MCP avec un jeton',
    problem: 'Non confirmé\u00a0: les clients MCP sont admis avec un jeton',
    why:
      'Les outils de Jira Service Management n’existent qu’avec un jeton, et seulement si un administrateur de ' +
      'l’organisation les autorise. Sinon, le bot se connecte, ne trouve presque aucun outil, et les employés ' +
      'restent sans réponse.',
    steps: [
      'Dans l’administration Atlassian, ouvrez «\u00a0Rovo\u00a0», «\u00a0Serveur MCP Rovo\u00a0», ' +
        '«\u00a0Authentification\u00a0», et vérifiez que les jetons d’API sont autorisés.',
      'Regardez-y les groupes d’autorisations, et vérifiez que ceux dont le bot a besoin sont accordés.',
      'Laissez le bot se connecter et lister ses outils. S’il n’en liste aucun pour Jira, il manque des portées ' +
        'à son jeton.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez vu.',
    ],
  },
  'network-open-to-bot': {
    title: 'Les règles de réseau et de connexion laissent passer les appels du bot',
    problem: 'Non confirmé\u00a0: les listes d’adresses IP autorisées et les règles de connexion',
    why:
      'Une liste d’adresses IP autorisées, une authentification unique imposée ou un second facteur peuvent ' +
      'refuser le bot alors que tous les autres entrent. Les employés voient alors un bot qui ne sait rien de ' +
      'leurs demandes.',
    steps: [
      'Dans l’administration Atlassian, ouvrez «\u00a0Sécurité\u00a0», puis les listes d’adresses IP ' +
        'autorisées\u00a0: si l’une d’elles couvre ce site, vérifiez qu’elle contient les adresses du bot.',
      'Ouvrez «\u00a0Sécurité\u00a0», puis les politiques d’authentification\u00a0: ' +
        'vérifiez que la politique du compte de service autorise les jetons d’API.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez examiné.',
    ],
  },
  'service-account-active': {
    title: 'Le compte de service est actif',
    problem: 'Le compte de service est désactivé',
    why:
      'Jira refuse tous les appels d’un compte désactivé. Le bot devient muet pour tous les employés à la fois et ' +
      'laisse des demandes à moitié traitées.',
    steps: [
      'Dans l’administration Atlassian, ouvrez «\u00a0Répertoire\u00a0», puis «\u00a0Utilisateurs\u00a0» et le compte.',
      'Réactivez-le, ou rendez-lui son accès au site.',
    ],
  },
  'service-account-can-log-in': {
    title: 'Le compte de service est d’un type avec lequel le bot peut se connecter',
    problem: 'Le compte de service est d’un type avec lequel le bot ne peut pas se connecter',
    why:
      'Un compte ordinaire a des jetons pour le site lui-même\u00a0; ceux d’un compte de service d’Atlassian ne ' +
      'valent que sur api.atlassian.com. Avec le mauvais type, le bot n’établit jamais de liaison, et personne ' +
      'n’obtient de réponse.',
    steps: [
      'Sur la page Configuration de cette application, lisez avec quel type de compte le bot se connecte.',
      'Dans l’administration Atlassian, créez un compte de ce type pour le bot\u00a0; un compte ordinaire a ' +
        'besoin d’une boîte e-mail que quelqu’un lit.',
      'Choisissez-le sur la page Configuration, et donnez-lui la licence et le rôle de l’ancien.',
    ],
  },
  'service-account-dedicated': {
    title: 'Le compte de service n’est utilisé que par le bot',
    problem: 'Non confirmé\u00a0: seul le bot utilise le compte de service',
    why:
      'Le bot prend tout ce que fait ce compte pour son propre travail. ' +
      'Si une personne ou un autre outil s’en sert, leurs commentaires parviennent aux employés comme ceux du ' +
      'bot, et leur prochain changement de mot de passe l’arrête.',
    steps: [
      'Demandez qui connaît le mot de passe et les jetons du compte.',
      'Vérifiez dans l’administration Atlassian quand et où il s’est connecté pour la dernière fois.',
      'Consignez le résultat sous Constats, à ce contrôle, en précisant à qui vous avez demandé.',
    ],
  },
  'service-account-in-agent-role': {
    title: 'Le compte de service a le rôle des agents du projet',
    problem: 'Le compte de service n’est pas agent dans ce projet',
    why:
      'Seuls les agents traitent les demandes. Sans ce rôle, le bot ne voit pas la plupart d’entre elles\u00a0: ' +
      'il ne suit pas ce que les employés ont signalé et n’y répond pas. ' +
      'Un rôle qui s’appelle seulement Service Desk Team n’accorde rien.',
    steps: [
      'Ouvrez les paramètres d’accès du projet et trouvez le rôle indiqué dans le constat.',
      'Ajoutez le compte de service à ce rôle.',
      'Si l’autorisation «\u00a0Service Project Agent\u00a0» n’est accordée à aucun rôle, accordez-la d’abord à ' +
        'un rôle dans le système d’autorisations.',
    ],
  },
  'service-account-least-privileged': {
    title: 'Le compte de service n’a pas plus de droits qu’un agent',
    problem: 'Le compte de service a plus d’autorisations qu’il ne lui en faut',
    why:
      'Quiconque s’empare du jeton peut tout ce que peut le compte. ' +
      'Avec les droits d’un administrateur, un jeton dérobé peut effacer l’historique de tous les employés, au ' +
      'lieu de seulement répondre à des demandes.',
    steps: [
      'Regardez dans les preuves à qui l’autorisation est accordée, et trouvez d’où le compte la tient.',
      'Retirez le compte de ce rôle ou de ce groupe, ou supprimez l’autorisation accordée directement.',
      'Relancez l’audit\u00a0: le rôle des agents doit suffire.',
    ],
  },
  'service-account-licensed': {
    title: 'Le compte de service a une licence Jira Service Management',
    problem: 'Le compte de service n’a pas de licence Jira Service Management',
    why:
      'Sans la licence, Jira traite le compte comme un client\u00a0: ' +
      'il ne peut ni traiter des demandes, ni en créer pour un employé, ni écrire de commentaires internes, quels ' +
      'que soient ses rôles.',
    steps: [
      'Dans l’administration Atlassian, ouvrez «\u00a0Répertoire\u00a0», puis «\u00a0Utilisateurs\u00a0» et le compte.',
      'Donnez-lui sur ce site le rôle de produit «\u00a0User (Agent)\u00a0» de Jira Service Management, ou ' +
        'ajoutez-le à l’un des groupes indiqués dans les preuves.',
      'S’il ne reste aucune licence, libérez-en d’abord une.',
    ],
  },
  'service-account-permitted': {
    title: 'Le compte de service a le droit de faire ce que font les compétences',
    problem: 'Il manque au compte de service des autorisations dont les compétences ont besoin',
    why:
      'Le bot n’agit qu’avec ce compte. Pour chaque autorisation manquante, il promet quelque chose à un employé, ' +
      'puis échoue\u00a0: une demande n’est pas créée, n’est pas résolue, ou reste au nom du bot.',
    steps: [
      'Si le compte de service n’a pas encore le rôle des agents, ajoutez-le d’abord à ce rôle et relancez ' +
        'l’audit\u00a0: la plupart des autorisations l’accompagnent.',
      'Sinon, ouvrez le système d’autorisations et accordez l’autorisation au rôle des agents.',
      'Un système peut servir à plusieurs projets\u00a0: regardez lesquels avant de le modifier.',
    ],
  },
  'service-account-present': {
    title: 'Le compte de service est choisi et existe',
    problem: 'Le compte de service n’est pas choisi ou n’existe pas',
    why:
      'Le bot fait tout au moyen de ce compte. Sans lui, aucun employé ne reçoit de réponse, et aucun autre ' +
      'contrôle de l’accès ne peut se prononcer.',
    steps: [
      'Dans l’administration Atlassian, créez un compte pour le bot, avec une boîte e-mail que quelqu’un lit.',
      'Sur la page Configuration de cette application, choisissez-le comme compte de service.',
    ],
  },
  'service-account-time-zone': {
    title: 'Le compte de service a le fuseau horaire du bot',
    problem: 'Le compte de service a le mauvais fuseau horaire',
    why:
      'Jira lit les dates d’une recherche dans le fuseau horaire du compte qui cherche. ' +
      'Avec un autre fuseau, le bot demande les mauvaises heures\u00a0: ' +
      'de nouvelles réponses lui échappent, et les employés attendent.',
    steps: [
      'Connectez-vous avec ce compte et ouvrez id.atlassian.com/manage-profile.',
      'Dans les préférences du compte, choisissez le fuseau horaire que le bot demande\u00a0; pour Moveworks, ' +
        'c’est America/Danmarkshavn, à l’heure GMT toute l’année.',
      'Si cette application ne peut pas lire en tant que ce compte, laissez aussi tout le monde voir le fuseau ' +
        'horaire, sous «\u00a0Profil et visibilité\u00a0».',
    ],
  },
  'service-account-view-same': {
    title: 'Le compte de service voit ce que l’application déduit',
    problem: 'Le compte de service voit autre chose que ce que l’application déduit',
    why:
      'L’application lit en tant que le compte de service là où Atlassian le permet, et déduit la même chose de ' +
      'l’extérieur. Si les deux diffèrent, un rapport sans ce regard serait faux, et le bot peut faire plus ou ' +
      'moins que prévu.',
    steps: [
      'Relancez l’audit dans quelques minutes\u00a0: juste après un changement, Jira peut dire des choses ' +
        'différentes aux deux.',
      'Si cela persiste, fiez-vous à ce qui est dit au compte lui-même, et regardez ses rôles, ses groupes et ' +
        'son accès aux produits dans Jira.',
    ],
  },
  'test-accounts-time-zone': {
    title: 'Les comptes de test ont le fuseau horaire du bot',
    problem: 'Des comptes de test ont le mauvais fuseau horaire',
    why:
      'Un essai compare les heures du bot, d’un agent et d’un client. ' +
      'Avec des fuseaux différents, il montre des retards qu’aucun employé ne connaîtra, ou en cache que des ' +
      'employés connaîtront.',
    steps: [
      'Connectez-vous avec ce compte et ouvrez id.atlassian.com/manage-profile.',
      'Choisissez le même fuseau horaire que celui du compte de service, et laissez tout le monde le voir.',
    ],
  },
  'user-management-centralized': {
    title: 'L’organisation a la gestion centralisée des utilisateurs',
    problem: 'Non confirmé\u00a0: la gestion centralisée des utilisateurs',
    why:
      'Le bot lit les personnes et les groupes de toute l’organisation. ' +
      'Avec l’ancienne gestion, propre à chaque site, il ne sait pas ce qu’un employé peut voir.',
    steps: [
      'Dans l’administration Atlassian, ouvrez «\u00a0Annuaire\u00a0», «\u00a0Utilisateurs\u00a0». ' +
        'Avec la gestion centralisée, ils y figurent pour toute l’organisation.',
      'Consignez le résultat sous Constats, à ce contrôle, avec ce que vous avez vu.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
