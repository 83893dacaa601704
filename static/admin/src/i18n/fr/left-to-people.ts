import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

const decisions = (count: number): string => counted(count, 'décision', 'décisions');

export const leftToPeople: Words['leftToPeople'] = {
  open: 'Afficher les étapes manuelles',
  text:
    'Ces points ne peuvent être ni corrigés ni vérifiés automatiquement. ' +
    'Corrigez dans Jira ce que vous pouvez et relancez l’audit, ou consignez ici une décision.',
  askAdmin: 'Seul un administrateur Jira peut les consigner. Envoyez-lui cette page.',
  noneTitle: 'Il ne reste aucune étape manuelle',
  noneText: 'Ce qui bloque encore la mise en service peut être corrigé d’ici.',
  toFindings: 'Afficher tous les constats',
  audit: 'Relancer l’audit',
  fixed: 'C’est corrigé, vérifier de nouveau',
  finding: 'Afficher le constat',
  fixTitle: (count) => `Corriger dans Jira, ou accepter le risque (${number(count)})`,
  fixText:
    'Ces points bloquent la mise en service. Ne sélectionnez que ceux avec lesquels le projet est mis en ' +
    'service malgré tout\u00a0: chacun reste ouvert et sera réexaminé.',
  testProject: 'Créer un projet de test comme celui-ci',
  confirmTitle: (count) => `Vérifier et confirmer (${number(count)})`,
  confirmText:
    'Sélectionnez ce que vous avez vérifié et trouvé en ordre. ' +
    'Ce qui n’est pas en ordre se consigne dans le constat lui-même.',
  allLooked: (count) =>
    isOne(count)
      ? 'J’ai vérifié ce point\u00a0; il est en ordre'
      : `J’ai vérifié les ${number(count)} points\u00a0; ils sont en ordre`,
  allAccepted: (count) =>
    isOne(count)
      ? 'Accepter ce point comme risque\u00a0; j’en réponds'
      : `Accepter les ${number(count)} points comme risques\u00a0; j’en réponds`,
  lookedShort: 'Vérifié et en ordre',
  acceptedShort: 'Accepter le risque',
  looked: (title) => `Vérifié et en ordre\u00a0: ${title}`,
  accepted: (title) => `Accepter le risque\u00a0: ${title}`,
  evidence: 'Qu’avez-vous vu, et où\u00a0?',
  evidenceHelp:
    'D’autres le liront à chaque contrôle sélectionné pour lequel vous n’écrivez rien de particulier. ' +
    'Ni mots de passe ni jetons.',
  evidenceMissing: 'Écrivez ce que vous avez vu, afin que d’autres puissent le vérifier.',
  ownEvidence: 'Pour celui-ci seul\u00a0: qu’avez-vous vu\u00a0?',
  ownReason: 'Pour celui-ci seul\u00a0: pourquoi peut-il attendre\u00a0?',
  reason: 'Pourquoi le projet peut-il être mis en service malgré cela\u00a0?',
  reasonHelp:
    'D’autres le liront à chaque constat sélectionné pour lequel vous n’écrivez rien de particulier, et dans le ' +
    'rapport.',
  reasonMissing: 'Écrivez pourquoi le projet peut être mis en service avec ce que vous avez sélectionné.',
  critical: 'Certains points sélectionnés sont critiques. Les accepter lève le blocage, mais ne corrige rien.',
  validFor: 'Redemander après',
  record: (count) => (count === 0 ? 'Consigner' : `Consigner ${decisions(count)}`),
  nothingTicked: 'Sélectionnez ce que vous avez vérifié, ou ce que vous acceptez.',
  recorded: (count) => `${decisions(count)} ${isOne(count) ? 'consignée' : 'consignées'}`,
};
