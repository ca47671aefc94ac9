import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';

/** Where the lexicon that the extension ships is kept. */
export const GIVEN_NAMES = fileURLToPath(new URL('../../src/core/actors/givenNames.json', import.meta.url));

/** The piece of compromise's model that we read; its own types leave it open. */
interface Lexicon {
  model: { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

/** Given names of the news that compromise's list lacks. */
const MORE = {
  he: 'volodymyr andriy dmytro oleksandr serhiy sergei sergey mykhailo oleksii yevgeny yevgeniy recep tayyip benjamin bibi jair lula narendra rishi keir boris emmanuel olaf viktor petro nicolás andrés najib muhammad mohammad mohammed mohamed bashar hassan hossein javad qasem ashraf zabihullah shinzo fumio yoshihide moon-jae jae-in jong-un jinping keqiang wolfgang sebastian jens antónio tedros ban kofi deval beto barack mitt jeb newt ron rand rudy bernie pete elon jeff mark tim satya sundar larry',
  she: 'ilhan kamala hillary melania ivanka nikki tulsi condoleezza angela ursula theresa nicola liz jacinda sanna mette magdalena giorgia marine christine kristalina janet alexandria rashida ayanna nancy elise kirsten tammy jen karine stephanie sarah kellyanne ngozi gita tsai ing-wen aung malala greta yulia svetlana sviatlana annalena kaja dalia zuzana vjosa marta',
} as const;

/** Given names by the pronoun they call for, as JSON: compromise's lexicon (MIT), names of both kinds left out. */
export function buildGivenNames(): string {
  const names = { he: new Set<string>(MORE.he.split(' ')), she: new Set<string>(MORE.she.split(' ')) };
  for (const [word, tags] of Object.entries((nlp.world() as Lexicon).model.one.lexicon)) {
    if (!/^\p{L}+$/u.test(word)) continue;
    if (tags.includes('MaleName') && !names.she.has(word)) names.he.add(word);
    if (tags.includes('FemaleName') && !names.he.has(word)) names.she.add(word);
  }
  return `${JSON.stringify({ he: [...names.he].sort().join(' '), she: [...names.she].sort().join(' ') })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GIVEN_NAMES, buildGivenNames());
