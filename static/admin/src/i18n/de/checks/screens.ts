import type { CheckWords } from '../../speak';

export const screensChecks = {
  'resolve-screen-complete': {
    title: 'Der Bildschirm zum Lösen zeigt jedes Feld, das der Bot setzt',
    problem: 'Der Maske zum Lösen fehlen Felder, die der Bot setzt',
    why:
      'Jira verweigert das Lösen einer Anfrage, wenn der Bot ein Feld setzt, das nicht auf dem Bildschirm des ' +
      'Übergangs steht. Es heißt dann, sie sei erledigt, doch die Anfrage bleibt offen.',
    steps: [
      'Öffnen Sie in den Jira-Einstellungen „Bildschirme“ und suchen Sie den im Nachweis genannten Bildschirm, ' +
        'oder erstellen Sie einen neuen, wo der Übergang keinen hat.',
      'Fügen Sie die fehlenden Felder einer Registerkarte dieses Bildschirms hinzu.',
      'Wählen Sie im Workflow-Editor den Übergang und diesen Bildschirm aus und veröffentlichen Sie dann den Workflow.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
