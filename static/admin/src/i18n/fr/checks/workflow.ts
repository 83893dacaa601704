import type { CheckWords } from '../../speak';

export const workflowChecks = {
  'api-only-restriction-right': {
    title: 'La restriction à l’API laisse la transition ouverte au bot',
    problem: 'Une transition est cachée à l’API également',
    why:
      'La restriction va un pas trop loin\u00a0: elle cache la transition aux personnes comme à l’API, si bien ' +
      'que le bot non plus ne peut pas faire évoluer la demande.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Modifiez la règle «\u00a0Restrict who can move a work item\u00a0» qui exclut tout le monde\u00a0: ' +
        'choisissez l’option qui laisse encore passer l’API.',
      'Publiez le workflow.',
    ],
  },
  'assignee-cleared-on-reopen': {
    title: 'La transition de réouverture retire la personne assignée',
    problem: 'La réouverture garde l’ancienne personne assignée',
    why:
      'Une demande rouverte revient à qui l’a résolue, que ce soit le bot lui-même ou un agent en congé, au lieu ' +
      'de rejoindre la file d’attente où quelqu’un la prend en charge.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Ajoutez la règle «\u00a0Assign a work item\u00a0» et choisissez «\u00a0Non assigné\u00a0».',
      'Publiez le workflow.',
    ],
  },
  'bot-transitions-keep-approvals': {
    title: 'Les transitions propres au bot ne contournent aucune approbation',
    problem: 'Le bot peut faire passer une demande outre une approbation',
    why:
      'Une approbation est demandée à des personnes, et une transition propre au bot quitte l’approbation en cours ' +
      'ou la contourne. Le bot peut résoudre, commencer ou rouvrir la demande avant que quiconque ait répondu.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition du bot.',
      'Retirez les statuts indiqués dans les preuves de ceux dont elle part\u00a0; s’il n’en reste aucun, supprimez ' +
        'la transition. Si elle part de tout statut et qu’une approbation y est en cours, ajoutez la condition ' +
        'qui la ' +
        'bloque tant que cela dure.',
      'Publiez le workflow.',
    ],
  },
  'bot-transitions-unblocked': {
    title: 'Les transitions du bot sont libres de règles qui l’arrêtent',
    problem: 'Une règle de workflow bloque le bot',
    why:
      'Jira refuse l’étape quand une telle règle n’est pas respectée. ' +
      'Le bot annonce à l’employé que la demande est résolue, commencée ou rouverte, et rien ne s’est passé.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Faites en sorte que le compte de service respecte la règle\u00a0: ' +
        'ajoutez-y son rôle ou son groupe, placez le champ obligatoire sur l’écran de la transition, ou supprimez ' +
        'la règle.',
      'Là où les personnes ont besoin de la règle, ajoutez plutôt une seconde transition pour le bot.',
      'Publiez le workflow.',
    ],
  },
  'buckets-covered': {
    title: 'Le workflow a un statut pour chaque état que le bot connaît',
    problem: 'Il manque à un workflow un statut dont le bot a besoin',
    why:
      'Sans statut pour l’un de ses états, le bot ne peut pas dire où en est une demande\u00a0: ' +
      'il ne peut ni attendre une réponse, ni commencer le travail, ni rouvrir, ni terminer.',
    steps: [
      'Ouvrez le workflow dans l’éditeur et ajoutez le statut indiqué dans les preuves\u00a0; reprenez le ' +
        'statut existant là où il en est indiqué un.',
      'Ajoutez-y une transition depuis les statuts indiqués, et une autre pour en revenir là où le travail ' +
        'continue ensuite.',
      'Publiez le workflow, puis vérifiez sur la page de cette application à quel état le statut est associé.',
    ],
  },
  'comments-open-on-resolved': {
    title: 'Une demande terminée accepte les commentaires',
    problem: 'Une demande terminée n’accepte pas de commentaires',
    why:
      'Un employé répond au bot que le problème est revenu. Là où une demande terminée n’accepte pas de ' +
      'commentaire, la réponse n’est pas transmise, et personne n’en apprend rien.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves, sélectionnez le statut et ouvrez ses propriétés.',
      'Supprimez la propriété indiquée dans les preuves, ou laissez-la là où l’on ne souhaite pas de réponses ' +
        'sur les demandes terminées.',
      'Publiez le workflow.',
    ],
  },
  'in-progress-status-reachable': {
    title: 'Le bot peut atteindre le statut «\u00a0En cours\u00a0» depuis chaque statut',
    problem: 'Depuis certains statuts, le bot ne peut pas commencer le travail',
    why:
      'Le bot ne pourra jamais prendre en charge une demande qui arrive dans l’un de ces statuts\u00a0: ' +
      'agents et employés la voient immobile pendant que le bot la traite.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici et suivez le chemin des preuves jusqu’au statut où le bot ' +
        'est bloqué.',
      'Ajoutez une transition de ce statut vers le statut «\u00a0En cours\u00a0», depuis «\u00a0Tout ' +
        'statut\u00a0» seulement là où le workflow n’a pas d’approbation\u00a0; ou faites en sorte que le compte ' +
        'de service respecte la règle indiquée dans les preuves.',
      'Là où une propriété du statut retient les demandes, aucune transition n’aide\u00a0: ' +
        'supprimez jira.permission.transition.denied de ses propriétés.',
      'Publiez le workflow.',
    ],
  },
  'in-progress-transition-global': {
    title: 'Le statut «\u00a0En cours\u00a0» est à une étape pour le bot',
    problem: 'Depuis certains statuts, aucune étape unique ne mène à «\u00a0En cours\u00a0»',
    why:
      'Le bot marque une demande comme étant en cours de traitement, où qu’elle se trouve. ' +
      'Là où aucune étape n’y mène, des agents prennent en charge ce que le bot traite déjà, et les employés ne ' +
      'voient aucun progrès.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici.',
      'Ajoutez une transition vers le statut «\u00a0En cours\u00a0» depuis chaque statut indiqué ici\u00a0; ' +
        'depuis «\u00a0Tout statut\u00a0» seulement là où le workflow n’a pas d’approbation.',
      'Ne lui donnez pas de condition qui exclue le compte de service\u00a0; pour la cacher aux personnes, ' +
        'utilisez la restriction qui laisse encore passer l’API.',
      'Publiez le workflow.',
    ],
  },
  'reopened-status-reachable': {
    title: 'Le bot peut atteindre le statut «\u00a0Rouvert\u00a0» depuis chaque statut',
    problem: 'Depuis certains statuts, le bot ne peut pas rouvrir les demandes',
    why:
      'Le bot ne pourra jamais rouvrir une demande qui arrive dans l’un de ces statuts\u00a0: ' +
      'l’employé qui a encore besoin d’aide doit en créer une nouvelle.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici et suivez le chemin des preuves jusqu’au statut où le bot ' +
        'est bloqué.',
      'Ajoutez une transition de ce statut vers le statut rouvert (ou nouveau), depuis «\u00a0Tout ' +
        'statut\u00a0» seulement là où le workflow n’a pas d’approbation\u00a0; ou faites en sorte que le compte ' +
        'de service respecte la règle indiquée dans les preuves.',
      'Là où une propriété du statut retient les demandes, aucune transition n’aide\u00a0: ' +
        'supprimez jira.permission.transition.denied de ses propriétés.',
      'Publiez le workflow.',
    ],
  },
  'reopened-transition-global': {
    title: 'Le statut «\u00a0Rouvert\u00a0» est à une étape pour le bot',
    problem: 'Depuis certains statuts, aucune étape unique ne mène à «\u00a0Rouvert\u00a0»',
    why:
      'Un employé qui n’a pas été aidé demande au bot de rouvrir la demande. ' +
      'Là où aucune étape n’y mène, elle reste fermée et l’employé doit la créer de nouveau.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici.',
      'Ajoutez une transition vers le statut rouvert (ou nouveau) depuis chaque statut indiqué ici\u00a0; ' +
        'depuis «\u00a0Tout statut\u00a0» seulement là où le workflow n’a pas d’approbation.',
      'Ne lui donnez pas de condition qui exclue le compte de service\u00a0; pour la cacher aux personnes, ' +
        'utilisez la restriction qui laisse encore passer l’API.',
      'Publiez le workflow.',
    ],
  },
  'resolution-cleared-on-reopen': {
    title: 'La transition de réouverture efface la résolution',
    problem: 'La réouverture garde l’ancienne résolution',
    why:
      'Une demande rouverte qui garde sa résolution compte encore comme résolue\u00a0: ' +
      'elle n’est dans aucune file d’attente de travail ouvert, et personne ne voit que l’employé a de nouveau ' +
      'besoin d’aide.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Ajoutez la règle «\u00a0Update a work item field\u00a0» pour le champ «\u00a0Résolution\u00a0», sans valeur.',
      'Publiez le workflow.',
    ],
  },
  'resolution-cleared-by-people': {
    title: 'La voie par laquelle les personnes rouvrent efface la résolution',
    problem: 'La voie par laquelle les personnes rouvrent garde la résolution',
    why:
      'Les demandes que des personnes rouvrent comptent encore comme résolues\u00a0: ' +
      'elles ne sont dans aucune file d’attente de travail ouvert, et le bot les croit terminées.',
    steps: [
      'Demandez d’abord aux personnes qui gèrent le centre de services\u00a0: ' +
        'les files d’attente, les rapports et les délais en dépendent.',
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Ajoutez la règle «\u00a0Update a work item field\u00a0» pour le champ «\u00a0Résolution\u00a0», sans valeur.',
      'Publiez le workflow.',
    ],
  },
  'resolution-set-by-people': {
    title: 'La voie par laquelle les personnes résolvent définit une résolution',
    problem: 'La voie par laquelle les personnes résolvent ne définit aucune résolution',
    why:
      'Les demandes que des personnes terminent comptent encore comme ouvertes\u00a0: ' +
      'elles restent dans les files d’attente et les rapports, et le bot risque de continuer à envoyer des ' +
      'rappels.',
    steps: [
      'Demandez d’abord aux personnes qui gèrent le centre de services\u00a0: ' +
        'les files d’attente, les rapports et les délais en dépendent.',
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Ajoutez la règle «\u00a0Update a work item field\u00a0» pour le champ «\u00a0Résolution\u00a0», et ' +
        'choisissez la valeur, par exemple «\u00a0Terminé\u00a0».',
      'Publiez le workflow.',
    ],
  },
  'resolution-set-on-resolve': {
    title: 'La transition de résolution définit une résolution',
    problem: 'Résoudre ne définit aucune résolution',
    why:
      'Sans résolution, une demande terminée compte encore comme ouverte\u00a0: ' +
      'elle reste dans les files d’attente et les rapports, son délai court peut-être encore, et le bot continue ' +
      'à envoyer des rappels.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves et sélectionnez la transition.',
      'Ajoutez la règle «\u00a0Update a work item field\u00a0» pour le champ «\u00a0Résolution\u00a0», et ' +
        'choisissez la valeur, par exemple «\u00a0Terminé\u00a0».',
      'Publiez le workflow.',
    ],
  },
  'resolved-status-reachable': {
    title: 'Le bot peut atteindre le statut «\u00a0Résolu\u00a0» depuis chaque statut',
    problem: 'Depuis certains statuts, le bot ne peut pas résoudre les demandes',
    why:
      'Le bot ne pourra jamais résoudre une demande qui arrive dans l’un de ces statuts\u00a0: ' +
      'il répond bien à l’employé, mais le ticket reste ouvert et attend un agent.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici et suivez le chemin des preuves jusqu’au statut où le bot ' +
        'est bloqué.',
      'Ajoutez une transition de ce statut vers le statut résolu, depuis «\u00a0Tout statut\u00a0» seulement là ' +
        'où le workflow n’a pas d’approbation\u00a0; ou faites en sorte que le compte de service respecte la ' +
        'règle indiquée dans les preuves.',
      'Là où une propriété du statut retient les demandes, aucune transition n’aide\u00a0: ' +
        'supprimez jira.permission.transition.denied de ses propriétés.',
      'Publiez le workflow.',
    ],
  },
  'resolved-transition-global': {
    title: 'Le statut «\u00a0Résolu\u00a0» est à une étape pour le bot',
    problem: 'Depuis certains statuts, aucune étape unique ne mène à «\u00a0Résolu\u00a0»',
    why:
      'Le bot termine une demande en une étape, où qu’elle se trouve. ' +
      'Là où aucune étape n’y mène, il règle l’affaire pour l’employé, mais le ticket reste ouvert chez vos ' +
      'agents.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué ici.',
      'Ajoutez une transition vers le statut résolu depuis chaque statut indiqué ici\u00a0; depuis «\u00a0Tout ' +
        'statut\u00a0» seulement là où le workflow n’a pas d’approbation.',
      'Ne lui donnez pas de condition qui exclue le compte de service\u00a0; pour la cacher aux personnes, ' +
        'utilisez la restriction qui laisse encore passer l’API.',
      'Publiez le workflow.',
    ],
  },
  'statuses-mapped-to-buckets': {
    title: 'Chaque statut correspond à l’un des états que le bot connaît',
    problem: 'Un statut n’est associé à aucun état pour le bot',
    why:
      'Une demande dans un statut que le bot ne sait pas situer est invisible pour lui\u00a0: ' +
      'l’employé ne reçoit ni nouvelle ni rappel, et n’a aucun moyen de la rouvrir.',
    steps: [
      'Sur la page de cette application, ouvrez la correspondance des statuts du projet.',
      'Choisissez pour chaque statut indiqué ici ce qu’il signifie pour le bot\u00a0: ' +
        'nouveau, en cours, en attente de l’utilisateur ou résolu.',
    ],
  },
  'statuses-open-to-bot': {
    title: 'Le statut laisse le bot travailler sur une demande',
    problem: 'Une propriété de statut bloque le bot',
    why:
      'Une propriété d’un statut restreint ce que le système d’autorisations accorde. ' +
      'Tant qu’une demande s’y trouve, Jira refuse le bot\u00a0: ' +
      'on annonce à l’employé un commentaire, une modification ou un changement de statut qui n’ont jamais eu ' +
      'lieu.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves, sélectionnez le statut et ouvrez ses propriétés.',
      'Supprimez la propriété indiquée dans les preuves, ou ajoutez-en une seconde, terminée par un chiffre, ' +
        'qui désigne le rôle du compte de service.',
      'Publiez le workflow.',
    ],
  },
  'workflow-editable': {
    title: 'Le workflow peut être modifié',
    problem: 'Le workflow est en lecture seule',
    why:
      'Un workflow en lecture seule ne peut pas recevoir les transitions dont le bot a besoin. ' +
      'Tant qu’une copie ne le remplace pas, personne ne peut réparer ce qui arrête le bot pour ces demandes.',
    steps: [
      'Dans les paramètres de Jira, ouvrez «\u00a0Workflows\u00a0» et copiez le workflow.',
      'Dans le système de workflow du projet, associez la copie aux types de ticket indiqués dans les preuves.',
      'Publiez le système et relancez l’audit.',
    ],
  },
  'workflow-free-of-traps': {
    title: 'Le workflow laisse chaque demande sortir de chaque statut',
    problem: 'Des demandes restent bloquées dans un statut',
    why:
      'Une demande prise à un tel endroit n’est jamais terminée, ni par le bot ni par personne d’autre. ' +
      'L’employé attend, et le bot ne cesse d’envoyer des rappels pour un ticket que personne ne peut faire ' +
      'évoluer.',
    steps: [
      'Ouvrez dans l’éditeur le workflow indiqué dans les preuves.',
      'Donnez à un statut sans issue (ou à une boucle de statuts) une transition qui mène plus loin\u00a0; ' +
        'reliez ou supprimez un statut auquel rien ne mène\u00a0; supprimez une transition que personne ne peut ' +
        'emprunter.',
      'Publiez le workflow.',
    ],
  },
  'workflow-unshared': {
    title: 'Le workflow n’appartient qu’à ce projet',
    problem: 'Le workflow est partagé avec d’autres projets',
    why:
      'Modifier un workflow partagé modifie tous les projets qui l’utilisent. ' +
      'Le réparer pour le bot change le travail d’autres équipes, et leur prochaine modification peut de nouveau ' +
      'gêner le bot.',
    steps: [
      'Décidez avec les responsables des autres projets si ce workflow peut être modifié pour le bot chez tous.',
      'Sinon, copiez le workflow et associez la copie à ce projet dans son système de workflow.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
