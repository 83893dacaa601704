import type { CheckWords } from '../../speak';

export const requestsChecks = {
  'approval-rule-enabled': {
    title: 'Une règle d’automatisation signale au bot les approbations en attente',
    problem: 'Non confirmé\u00a0: une règle d’automatisation signale au bot les approbations en attente',
    why:
      'L’extension du bot pour les approbations ne demande rien à Jira\u00a0: une règle du projet la prévient. ' +
      'Sans la règle, ou si elle est désactivée, les approbateurs n’apprennent rien dans le chat. ' +
      'Aucune application ne peut lire ces règles.',
    steps: [
      'Dans les paramètres du projet, ouvrez «\u00a0Automatisation\u00a0», et créez une règle avec le ' +
        'déclencheur «\u00a0Approbation requise\u00a0».',
      'Ajoutez une branche pour chaque approbateur, sur la valeur intelligente du champ ' +
        '«\u00a0Approbations\u00a0», avec une variable.',
      'Dans la branche, ajoutez une condition selon laquelle l’adresse e-mail de la variable n’est pas vide.',
      'Ajoutez ensuite «\u00a0Envoyer une requête web\u00a0»\u00a0: ' +
        'POST vers l’adresse de l’événement chez l’éditeur du bot, avec sa clé dans un en-tête masqué. ' +
        'Dans le corps, nommez l’approbateur comme destinataire, et donnez le lien vers la demande.',
      'Activez la règle, créez une demande d’essai qui demande une approbation, et regardez le journal d’audit ' +
        'de la règle.',
      'Consignez le résultat sous Constats, à ce contrôle, avec le nom de la règle. Ne consignez jamais la clé.',
    ],
  },
  'approvals-configured': {
    title: 'Les types de demande à approuver le demandent dans leur workflow',
    problem: 'Aucune demande ne demande d’approbation, ou personne n’est sollicité',
    why:
      'Le bot prévient les approbateurs de ce qui les attend dès que Jira les sollicite. ' +
      'Là où le workflow n’a pas d’approbation, ou pas de champ pour les approbateurs, personne n’est jamais ' +
      'averti.',
    steps: [
      'Ouvrez le workflow d’un type de demande à approuver, et choisissez le statut dans lequel il attend.',
      'Ajoutez une approbation au statut\u00a0: le champ des approbateurs, combien doivent approuver, et les ' +
        'transitions pour les deux réponses.',
      'Affichez le champ des approbateurs sur le type de demande, ou remplissez-le par une règle.',
    ],
  },
  'execution-modes-chosen': {
    title: 'Un mode d’exécution est choisi pour chaque type de demande',
    problem: 'Non confirmé\u00a0: un mode d’exécution pour chaque type de demande',
    why:
      'En mode supervisé, un membre de l’équipe désigne d’abord Rovo Service\u00a0; en mode autonome, il commence ' +
      'de lui-même. Le mauvais mode fait attendre les employés, ou laisse agir un agent là où une personne ' +
      'devrait décider.',
    steps: [
      'Vérifiez que le projet ne contient pas de données de santé protégées\u00a0: ' +
        'Atlassian déconseille d’y utiliser Rovo Service.',
      'Dans les paramètres du projet, regardez le mode d’exécution de chaque type de demande. ' +
        'Commencez en supervisé, et restez-y là où une étape est irréversible.',
      'Consignez le résultat sous Constats, à ce contrôle, avec les types de demande autonomes.',
    ],
  },
  'forms-readable': {
    title: 'Les formulaires peuvent être lus et remplis',
    problem: 'Un formulaire ne peut pas être rempli',
    why:
      'Le bot demande ce que demande le formulaire. Personne ne peut répondre à une question obligatoire qui ' +
      'n’est affichée nulle part ou qui n’offre rien à choisir\u00a0: l’employé n’avance plus.',
    steps: [
      'Dans les paramètres du projet, ouvrez «\u00a0Formulaires\u00a0», puis le formulaire indiqué dans le constat.',
      'Ajoutez de nouveau la question au formulaire, ou rendez-la facultative.',
      'Donnez au moins une option à un choix.',
      'Si le formulaire n’a pas pu être lu du tout, vérifiez que cette application a le droit de voir le projet.',
    ],
  },
  'request-type-issue-types-present': {
    title: 'Les types de demande mènent à des types de ticket du projet',
    problem: 'Un type de demande renvoie à un type de ticket qui manque',
    why:
      'Chaque demande devient un ticket. Si son type de ticket a été retiré du projet, Jira ne peut pas le créer, ' +
      'et l’employé reçoit une erreur que le bot ne sait pas expliquer.',
    steps: [
      'Remettez le type de ticket dans le système de types de ticket du projet.',
      'S’il a été retiré pour de bon, remplacez le type de demande par un autre qui mène à un type de ticket du ' +
        'projet.',
    ],
  },
  'request-types-fillable': {
    title: 'Les types de demande peuvent être remplis depuis le chat',
    problem: 'Certains types de demande ne peuvent pas être remplis dans le chat',
    why:
      'Quand personne ne peut remplir un champ obligatoire dans le chat, Jira refuse la demande. ' +
      'L’employé répond à toutes les questions du bot et se retrouve les mains vides.',
    steps: [
      'Ouvrez le formulaire de demande du type de demande.',
      'Donnez une valeur prédéfinie à un champ obligatoire masqué, ou affichez-le.',
      'Donnez au moins une option à un choix obligatoire.',
      'Rendez facultatif un champ qui attend un fichier ou un actif, ou laissez ce type de demande au portail.',
    ],
  },
  'request-types-open-to-bot': {
    title: 'Les types de demande sont ouverts au compte de service',
    problem: 'Le bot n’a pas le droit de créer des demandes de certains types',
    why:
      'Seules les personnes de sa liste peuvent créer une demande d’un type restreint. ' +
      'Le bot le propose à un employé, recueille les réponses, et se voit refusé à la fin.',
    steps: [
      'Ouvrez les types de demande du projet, sélectionnez celui-ci, puis son cadenas.',
      'Ajoutez le compte de service, ou un groupe dont il fait partie, à ceux qui peuvent créer cette demande. ' +
        'Être un agent ou une application ne suffit pas.',
    ],
  },
  'request-types-visible': {
    title: 'Les types de demande sont affichés dans le portail',
    problem: 'Certains types de demande sont absents du portail',
    why:
      'Le bot propose ce que propose le portail. Un type de demande qui n’est dans aucun groupe du portail ' +
      'n’existe pas pour les employés, et ils en choisissent un autre, qui ne convient pas.',
    steps: [
      'Ouvrez les types de demande du projet.',
      'Ajoutez le type de demande à un groupe du portail. S’il doit rester caché, laissez-le ainsi\u00a0: ' +
        'les agents peuvent toujours l’utiliser.',
    ],
  },
  'required-fields-asked': {
    title: 'Les types de demande demandent tous les champs que Jira exige',
    problem: 'Jira exige un champ qu’un type de demande ne demande pas',
    why:
      'Un champ peut être obligatoire pour un type de ticket sans que le type de demande le demande. ' +
      'Jira refuse alors la demande, et l’employé ne peut pas répondre à ce que personne n’a demandé.',
    steps: [
      'Ouvrez le formulaire de demande du type de demande et ajoutez-y le champ, ou ajoutez-le masqué avec une ' +
        'valeur prédéfinie.',
      'Ou rendez le champ facultatif pour ce type de ticket dans le système de champs (configuration de champs) ' +
        'du projet\u00a0; ce système peut servir à d’autres projets.',
      'Si le champ a une valeur par défaut, essayez avec une demande\u00a0: Jira le remplit peut-être de lui-même.',
    ],
  },
  'service-desk-present': {
    title: 'Le projet est un projet de service avec un portail',
    problem: 'Ce n’est pas un projet de service',
    why:
      'Les types de demande, les clients et les formulaires n’existent que dans les projets de service. ' +
      'Dans tout autre projet, le bot n’a rien à proposer à un employé.',
    steps: [
      'Choisissez le projet de service dans lequel arrivent les demandes des employés.',
      'S’il n’y en a pas, créez-en un dans Jira, et configurez-le ici.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
