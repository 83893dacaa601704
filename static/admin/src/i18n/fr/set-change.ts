/** Ce que l’éditeur demande autrement que ce qu’a mesuré le dernier audit. */
export const setChange = {
  title: (day: string, less: number, more: number) =>
    less > 0 && more === 0
      ? `L’éditeur de votre bot demande moins depuis le ${day}`
      : more > 0 && less === 0
        ? `L’éditeur de votre bot demande plus depuis le ${day}`
        : less > 0
          ? `L’éditeur de votre bot demande autre chose depuis le ${day}`
          : `Les pages de l’éditeur ont été relues le ${day}`,
  less: 'Il demande moins pour\u00a0:',
  more: 'Il demande plus pour\u00a0:',
  from: (before: string, now: string) => `auparavant «\u00a0${before}\u00a0», maintenant «\u00a0${now}\u00a0»`,
  verdict: (before: string, now: string) =>
    now === 'unknown'
      ? 'Relancez l’audit\u00a0: ce qui est nouvellement demandé n’a pas encore été vérifié.'
      : before === now
        ? 'Le verdict du dernier audit reste le même.'
        : now === 'go'
          ? 'Selon la liste d’aujourd’hui, rien ne bloque la mise en service dans le dernier audit. ' +
            'Relancez l’audit pour en avoir la confirmation.'
          : 'Selon la liste d’aujourd’hui, le dernier audit n’autorise plus la mise en service. Relancez l’audit.',
};
