import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

const decisions = (count: number): string => counted(count, 'décision', 'décisions');

export const leftToPeople: Words['leftToPeople'] = {
  open: 'Voir ce qui revient à des personnes',
  text: 'Aucune interface de Jira ne fait ni n’indique cela. Faites dans Jira ce que vous pouvez, puis relancez l’audit\u00a0; consignez ici ce que vous avez examiné.',
  askAdmin: 'Seul un administrateur Jira peut les consigner. Envoyez-lui cette page.',
  noneTitle: 'Il ne reste rien à faire pour des personnes',
  noneText: 'Ce qui retient le bot peut être corrigé d’ici, ou rien ne le retient.',
  toFindings: 'Afficher tous les constats',
  audit: 'Relancer l’audit',
  finding: 'Afficher le constat',
  mendTitle: (count) => `Corriger dans Jira, ou accepter (${number(count)})`,
  mendText:
    'Ces points retiennent le verdict. Ne cochez que ce avec quoi le projet est mis en service malgré tout\u00a0: cela reste un constat, et la question sera reposée.',
  testProject: 'Créer un projet de test comme celui-ci',
  confirmTitle: (count) => `Examiner et confirmer (${number(count)})`,
  confirmText:
    'Cochez ce que vous avez examiné et trouvé en ordre. Ce qui n’est pas en ordre se consigne dans le constat lui-même.',
  allLooked: (count) =>
    isOne(count)
      ? 'J’ai examiné ce point\u00a0; il est en ordre'
      : `J’ai examiné les ${number(count)} points\u00a0; ils sont en ordre`,
  allAccepted: (count) =>
    isOne(count)
      ? 'Accepter ce point comme risque\u00a0; j’en réponds'
      : `Accepter les ${number(count)} points comme risques\u00a0; j’en réponds`,
  looked: (title) => `Examiné et en ordre\u00a0: ${title}`,
  accepted: (title) => `Accepter comme risque\u00a0: ${title}`,
  evidence: 'Qu’avez-vous vu, et où\u00a0?',
  evidenceHelp: 'D’autres le liront à chaque contrôle que vous avez coché. Ni mots de passe ni jetons.',
  evidenceMissing: 'Écrivez ce que vous avez vu, afin que d’autres puissent le vérifier.',
  reason: 'Pourquoi le projet peut-il être mis en service malgré cela\u00a0?',
  reasonHelp: 'D’autres le liront à chaque constat que vous avez coché, et dans le rapport.',
  reasonMissing: 'Écrivez pourquoi le projet peut être mis en service avec ce que vous avez coché.',
  critical: 'Certains points cochés sont critiques\u00a0: les accepter libère le verdict, mais ne corrige rien.',
  validFor: 'Redemander après',
  record: (count) => (count === 0 ? 'Consigner' : `Consigner ${decisions(count)}`),
  nothingTicked: 'Cochez ce que vous avez examiné, ou ce que vous acceptez.',
  recorded: (count) => `${decisions(count)} ${isOne(count) ? 'consignée' : 'consignées'}`,
};
