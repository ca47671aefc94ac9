/** Word lists for people, their titles and roles, and bodies. All in lower case, without full stops. */

import { wordSet } from '../tokens/wordLists.ts';

/** Titles and role nouns that call for "he". */
export const MALE_WORDS = wordSet(`
  mr mister sir lord king prince emperor duke baron earl sultan sheikh emir shah pope father brother son husband man
  boy uncle grandfather nephew widower spokesman congressman chairman councilman businessman frontman policeman
  fireman statesman gentleman actor bishop archbishop cardinal imam ayatollah rabbi monsieur herr signor senor don
  boyfriend dad stepfather grandson anchorman fisherman alderman assemblyman
`);

/** Titles and role nouns that call for "she". */
export const FEMALE_WORDS = wordSet(`
  mrs ms miss madam madame lady dame queen princess empress duchess baroness countess mother sister daughter wife
  woman girl aunt grandmother niece widow spokeswoman congresswoman chairwoman councilwoman businesswoman
  policewoman actress frau signora senora girlfriend mum mom stepmother granddaughter waitress anchorwoman nun
  heroine assemblywoman
`);

/** Short forms of titles, with the noun that "the ..." would use. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['pres', 'president'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['hon', 'honourable'],
  ['atty', 'attorney'],
]);

/** Titles that say nothing of what somebody does. */
export const COURTESY = wordSet(`
  mr mister mrs ms miss madam madame mme mlle monsieur sir dame lord lady sr jr dr hon
`);

/** Words before a role noun that belong to the title whatever their part of speech. */
export const ROLE_MODIFIERS = wordSet(`
  former ex acting interim deputy vice assistant associate senior junior chief prime first second third foreign
  interior defense defence finance health education home lead leading top longtime outgoing incoming newly elected
  then current late retired legendary managing executive national state local federal special general honorary co
  then-current self-styled suspected alleged convicted confessed reputed disgraced ousted jailed exiled would-be
  self-proclaimed so-called
`);

/** Words that end a title going left from the name, when there is no syntax to ask. */
export const NOT_IN_TITLE = wordSet(`
  the a an this that these those his her its their our my your and or but nor of in on at to for from by with about
  as than then into over under after before during between against toward towards through per via among amid said
  says say told tell tells asked asks called calls met meets named names is are was were be been being has have had
  do does did will would can could should may might must not who which what when where while if because since so
  also just only even like including urged accused warned joined praised thanked saw sees quoted quotes following
  follows both either neither each every some any all no there here he she it they we i you him them us me one two
  three meanwhile however person people thing although though unlike despite according
`);

/** Role nouns of heads of state or government: "leader" may mean any of them. */
export const LEADERS = wordSet(`
  president premier chancellor minister king queen emperor emir sultan shah ayatollah leader dictator prince
  taoiseach pope
`);

/** What kind of body a noun calls for; `named`: one whose own name holds the noun. */
export type BodyKind = 'company' | 'public' | 'any' | 'named';

/** Nouns that stand for a body named before ("the company"), each with what kind of body it calls for. */
export const BODY_NOUNS: ReadonlyMap<string, BodyKind> = new Map([
  ['company', 'company'],
  ['firm', 'company'],
  ['giant', 'company'],
  ['carrier', 'company'],
  ['airline', 'company'],
  ['automaker', 'company'],
  ['carmaker', 'company'],
  ['retailer', 'company'],
  ['manufacturer', 'company'],
  ['startup', 'company'],
  ['bank', 'named'],
  ['corporation', 'named'],
  ['conglomerate', 'company'],
  ['network', 'company'],
  ['broadcaster', 'company'],
  ['newspaper', 'named'],
  ['agency', 'public'],
  ['ministry', 'named'],
  ['military', 'named'],
  ['army', 'named'],
  ['navy', 'named'],
  ['parliament', 'named'],
  ['department', 'named'],
  ['bureau', 'named'],
  ['commission', 'named'],
  ['committee', 'named'],
  ['council', 'named'],
  ['court', 'named'],
  ['tribunal', 'named'],
  ['regulator', 'public'],
  ['watchdog', 'public'],
  ['university', 'named'],
  ['college', 'named'],
  ['school', 'named'],
  ['museum', 'named'],
  ['hospital', 'named'],
  ['party', 'named'],
  ['union', 'named'],
  ['group', 'any'],
  ['organization', 'any'],
  ['organisation', 'any'],
  ['association', 'named'],
  ['charity', 'any'],
  ['foundation', 'named'],
  ['institute', 'named'],
  ['think-tank', 'any'],
  ['movement', 'any'],
  ['alliance', 'named'],
  ['bloc', 'any'],
  ['church', 'named'],
  ['club', 'any'],
  ['team', 'any'],
  ['federation', 'named'],
  ['militia', 'any'],
]);

/** Words of a name that make it a public body, a party or a school: no "company". */
export const PUBLIC_WORDS = wordSet(`
  ministry department agency bureau commission committee council court congress senate parliament assembly
  government house office administration police army navy force forces military marines guard union nations party
  university college school institute church treasury supreme federal national state security taliban pentagon
  kremlin white legislature attorney board authority service nato un eu fbi cia nasa who
`);

/** Words of a company's name that do not tell it from another. */
export const CORPORATE = wordSet(`
  inc corp corporation co company ltd limited llc plc group holdings holding ag sa gmbh nv spa
`);

/** A word as it is looked up here: lower case, no full stops. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

/** Words as they may be written: small, with a capital, in capitals. */
export function anyCase(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]);
}

/** So many distinct words are remembered before the memory is emptied. */
const REMEMBERED = 20_000;

/** A function of words that remembers its answers: every word of a text is asked for, often. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      if (known.size >= REMEMBERED) known.clear();
      found = answer(word);
      known.set(word, found);
    }
    return found as Answer;
  };
}

/** The noun that "the ..." would use for a title word: "Gov." gives "governor". */
export function roleNoun(word: string): string {
  const key = plain(word);
  return TITLE_SHORT_FORMS.get(key) ?? key;
}
