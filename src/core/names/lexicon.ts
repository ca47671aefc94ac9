/**
 * Words that shape names, in lower case. Titles stand before a person's name and are no part of it; particles are written
 * small within names; links may join the capitalised words of one name; bodies end the names of organizations.
 */

import { wordSet } from '../tokens/wordLists.ts';

/** Forms of address and offices that are written right before a person's name. */
export const TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady baroness baron count countess earl
  duke duchess king queen prince princess emperor empress tsar sultan emir sheikh sheik shaikh shah pope saint st.
  imam ayatollah mullah maulana rabbi rev rev. reverend father fr. sister brother aunt uncle bishop archbishop
  cardinal patriarch pastor deacon dean president vice-president premier chancellor governor gov gov. lieutenant lt
  lt. mayor minister secretary undersecretary ambassador envoy consul commissioner senator sen sen. sens.
  representative rep rep. reps. congressman congresswoman assemblyman assemblywoman councilman councilwoman
  councillor alderman delegate deputy mp mep judge justice magistrate attorney solicitor prosecutor sheriff marshal
  constable officer detective inspector superintendent supt. general gen gen. major maj maj. colonel col col.
  captain capt capt. commander cmdr. commodore admiral adm adm. brigadier sergeant sgt sgt. spc spc. corporal cpl.
  private pte. pvt. airman lance chief chairman chairwoman chairperson chair director manager ceo cfo coach editor
  spokesman spokeswoman spokesperson speaker leader strongman dictator billionaire actor actress singer rapper
  author journalist reporter analyst economist lawyer comrade comandante herr frau monsieur mme. mme mlle. madame
  madam don doña señor señora signor signora haji hajji hon hon. honourable honorable former acting interim
  then-president ex-president prime foreign vice first
`);

/** Parts of surnames that are often written small. */
export const PARTICLES = wordSet(`
  al el ul bin ibn bint ben abu abd ap van von vom zu zum zur der den dem de da do dos das di du del della dei degli
  la le les lo los las ter ten te y e i af av ould wa
`);

/** Small words that may stand between the capitalised words of one name ("Bank of England", "Marks & Spencer"). */
export const LINKS = wordSet(`
  of the and for in on to at by with from as & ' ’ 's ’s - – / . a an upon against without under
`);

/** Last words of the names of organizations. */
export const BODIES = wordSet(`
  inc inc. corp corp. corporation co co. company ltd ltd. llc plc gmbh ag sa nv group holdings bank university
  college school institute academy council committee commission agency ministry department bureau office authority
  board court party union federation association alliance league coalition movement front foundation fund
  organization organisation parliament senate congress assembly house army navy force forces police guard command
  times post journal news tribune herald gazette magazine press network radio television club team fc united church
  hospital museum centre center airlines airways industries systems technologies services partners capital society
  trust brigade
`);

/** Words that begin sentences and are no name by themselves: a run of one of them alone is passed over. */
export const OPENERS = wordSet(`
  a about after again all also although always among an and another any anyone are as at be because been before
  being between both but by can could despite did do does during each earlier either even every everyone everything
  finally first for from further given had has have he her here hers herself him himself his how however i if in
  indeed instead into is it its itself just last later least let like many maybe me meanwhile more moreover most
  much my near nearly neither never next no nobody none nor not nothing now of often on once one only or other
  others our out over perhaps please rather same second several she should since so some someone something sometimes
  soon still such than that thats the their them then there theres these they this those though three through thus
  to today together tomorrow tonight too two under unless unlike until up upon us was we well were what whatever
  when whenever where whether which while who whoever whom whose why will with within without would yes yesterday
  yet you your
`);

/** Words of greetings and of new sentences: no name goes on over one, also where a letter's lines have run together. */
export const BREAKS = wordSet(`
  dear hi hello thanks thx regards sincerely please they these those this it we
`);
