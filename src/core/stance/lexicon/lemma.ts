/** Irregular forms of the verbs and nouns in the lexicons, "form lemma". */
const IRREGULAR = new Map(
  (
    'was be,were be,is be,are be,been be,am be,being be,has have,had have,having have,spoke speak,spoken speak,fought fight,shot shoot,struck strike,stricken strike,' +
    'beaten beat,stole steal,stolen steal,held hold,made make,took take,taken take,gave give,given give,lent lend,sent send,withdrew withdraw,withdrawn withdraw,' +
    'broke break,broken break,sought seek,began begin,begun begin,forgave forgive,forgiven forgive,overthrew overthrow,overthrown overthrow,stood stand,stuck stick,' +
    'sold sell,thought think,felt feel,said say,told tell,wrote write,written write,saw see,seen see,fell fall,fallen fall,rose rise,risen rise,met meet,led lead,won win,' +
    'lay lie,got get,gotten get,shown show,paid pay,forgot forget,forgotten forget,undid undo,undone undo,forwent forgo,brought bring,built build,kept keep,tore tear,torn tear,' +
    'flew fly,flown fly,went go,gone go,upheld uphold,undertook undertake,undertaken undertake,forbade forbid,forbidden forbid,did do,done do,left leave,came come,' +
    'undercut undercut,cut cut,hit hit,quit quit,let let,said say,leapt leap,dealt deal,waged wage,undermined undermine,misled mislead,froze freeze,frozen freeze,' +
    'allies ally,allied ally,applied apply,lied lie,lying lie,died die,forces force,took take,men man,women woman,leaders leader,spokesmen spokesman,spokeswomen spokeswoman,' +
    'countrymen countryman,policemen policeman,congressmen congressman,enemies enemy,parties party,overrode override,overridden override,foresaw foresee'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * The lemmas an English word may have, likeliest first, the word itself included: endings are taken off, and whoever asks
 * looks each up in a lexicon, so a candidate that is no word does no harm.
 */
export function lemmas(word: string): string[] {
  const irregular = IRREGULAR.get(word);
  const found = irregular ? [irregular, word] : [word];
  const add = (stem: string) => {
    if (stem.length > 1) found.push(stem);
  };
  if (word.endsWith('ies') || word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) add(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) add(word.slice(0, -1));
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : '';
  if (stem) {
    add(stem);
    add(`${stem}e`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1));
  }
  return found;
}
