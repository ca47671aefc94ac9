import { gist } from './metadata.ts';

/** The commonest short words of languages whose news pages are met most, which hardly occur in another of the list. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with his they this from have had said which were would',
  de: 'der die und das ist nicht mit den von sich auf dem ein eine auch wird bei nach wurde',
  fr: 'les des est dans une pour que qui sur pas avec plus sont par ont été aux cette du',
  es: 'los las del una por con para que más pero como fue este según también el y han sus',
  it: 'che di il per non sono della con una gli nel più anche alla dei ha stato delle le',
  pt: 'não uma com os da do para mais foi pelo pela são ao seu também disse dos em é',
  nl: 'het een van en dat niet zijn voor met op aan door ook naar maar werd wordt bij',
  sv: 'och att det som är för inte har med till av den ett om men från kan var',
  pl: 'nie się na jest że do od przez oraz jak dla który po tym był są także',
  tr: 've bir bu için ile da de çok daha olan olarak sonra gibi kadar ise',
};

/** The languages of each of these words. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [lang, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lang]);
}

const SAMPLE = 4_000;

/** The tag of a language that cannot be told. */
const UNDETERMINED = 'und';
/** Fewer of an English text's words than this are never among its commonest; prose has a fifth and more. */
const LEAST_ENGLISH = 0.04;
/** So many words tell that a text is not English. */
const ENOUGH = 60;

/**
 * The language a text is in, judged by its commonest words and its letters, as a BCP 47 primary subtag: null where neither tells.
 * `declared` is what the page says: it is overruled only by a clear count for another language, or by an English that has
 * hardly a word or a letter of it, which makes `und`.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = gist(sample).split(' ');
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_OF.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [best, most] = [...counts].reduce((first, other) => (other[1] > first[1] ? other : first), ['', 0]);
  const declaredCount = counts.get(declared ?? '') ?? 0;
  const isClear = words.length >= 20 && most / words.length > 0.08 && most > 2 * declaredCount;
  if (isClear) return best;
  const isForeign = words.length >= ENOUGH && (counts.get('en') ?? 0) / words.length < LEAST_ENGLISH;
  return (declared === null || declared === 'en') && (isForeign || isOtherScript(sample)) ? UNDETERMINED : declared;
}

/** Whether most letters of a sample are not Latin ones. */
function isOtherScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= ENOUGH && latin < letters / 2;
}
