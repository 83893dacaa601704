import { inTurn } from './chance';

/**
 * People's names of a company with offices in many countries. A name in another script carries its Latin spelling after
 * a bar, for the e-mail.
 */
const GIVEN =
  `Ada Aleksandra Amélie André Anneliese Aoife Björn Brígida Carlos Chiara Dagný Đorđe Eszter Fatma Florian Françoise Giulia Grzegorz Günther Håkon
Ines Jadwiga Joãozinho Jürgen Karolína Katarzyna Kirsten Liam Łukasz Małgorzata Marie-Claire Matteo Mehmet Ngozi Nils Oluwaseun Paweł Priya Quentin
Rhys Sólveig Søren Šárka Tomáš Ümit Valentina Wojciech Xiomara Zoë Żaneta 健太|Kenta 美咲|Misaki ليلى|Layla דניאל|Daniel`.split(
    /\s+/,
  );
const FAMILY =
  `Andersen Aşkın Bachmann Björnsdóttir Szczepaniak Çelik Dąbrowska de_la_Cruz Dvořák Eriksson Fernández Fitzgerald García_Márquez Groß Hofmann
Ivanović Jørgensen Kowalczyk Kraus Lefèvre Lindqvist MacDonald Marković Müller-Lüdenscheidt Nagy Nguyễn Novák O'Brien Okafor Øvergård Pietrzykowska Popescu
Raghunathan Rossi Schäfer Schnarrenberger Silva Sobczak Székely Tanaka Tran Venkataraman Jabłoński Wójcik Yıldız Zieliński 佐藤|Sato 高橋|Takahashi السيد|Elsayed כהן|Cohen`.split(
    /\s+/,
  );

const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ü: 'Ue',
};

/** The name in letters an e-mail address may have. */
export const latin = (name: string): string =>
  [...name]
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replace(/\s+/g, '-');

export interface FullName {
  readonly displayName: string;
  readonly mailName: string;
}

interface Spelling {
  readonly spoken: string;
  readonly written: string;
}

const spellingOf = (name: string): Spelling => {
  const [spoken = '', inLatin = spoken] = name.replace(/_/g, ' ').split('|');
  return { spoken, written: latin(inLatin) };
};
/** Spelled once: the large site asks for thousands of names each time it is built. */
const GIVEN_SPELLINGS = GIVEN.map(spellingOf);
const FAMILY_SPELLINGS = FAMILY.map(spellingOf);

/** The n-th of 2,700 different names; the same n gives the same name. */
export const nameOf = (n: number): FullName => {
  const given = inTurn(GIVEN_SPELLINGS, n);
  const family = inTurn(FAMILY_SPELLINGS, Math.floor(n / GIVEN.length) + n * 7);
  return { displayName: `${given.spoken} ${family.spoken}`, mailName: `${given.written}.${family.written}` };
};
