/** Was der Anbieter anders verlangt, als das letzte Audit gemessen hat. */
export const setChange = {
  title: (day: string, less: number, more: number) =>
    less > 0 && more === 0
      ? `Der Anbieter Ihres Bots verlangt seit dem ${day} weniger`
      : more > 0 && less === 0
        ? `Der Anbieter Ihres Bots verlangt seit dem ${day} mehr`
        : less > 0
          ? `Der Anbieter Ihres Bots verlangt seit dem ${day} anderes`
          : `Die Seiten des Anbieters wurden am ${day} erneut gelesen`,
  less: 'Weniger wird verlangt bei:',
  more: 'Mehr wird verlangt bei:',
  from: (before: string, now: string) => `bisher „${before}“, jetzt „${now}“`,
  verdict: (before: string, now: string) =>
    now === 'unknown'
      ? 'Führen Sie das Audit erneut aus: Was neu verlangt wird, wurde noch nicht geprüft.'
      : before === now
        ? 'Das Urteil des letzten Audits bleibt, wie es ist.'
        : now === 'go'
          ? 'Nach der heutigen Liste blockiert im letzten Audit nichts den Start. ' +
            'Führen Sie das Audit erneut aus, um es bestätigt zu sehen.'
          : 'Nach der heutigen Liste gibt das letzte Audit den Start nicht mehr frei. Führen Sie das Audit erneut aus.',
};
