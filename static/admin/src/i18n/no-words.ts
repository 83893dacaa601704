import type { Tongue } from './language';

/** Said where the words of a language could not be loaded, so it comes with the page itself. */
export const noWords: { readonly [T in Tongue]: { readonly text: string; readonly reload: string } } = {
  en: { text: 'This page could not be loaded. The app may have been updated.', reload: 'Reload the page' },
  de: {
    text: 'Diese Seite konnte nicht geladen werden. Vielleicht wurde die App aktualisiert.',
    reload: 'Seite neu laden',
  },
  fr: {
    text: 'Cette page n’a pas pu être chargée. L’application a peut-être été mise à jour.',
    reload: 'Recharger la page',
  },
};
