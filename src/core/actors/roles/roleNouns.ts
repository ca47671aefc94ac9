/** The nouns for what a person is or does, and how others are told by their endings. All in lower case, without full stops. */

import { wordList } from '../../tokens/wordLists.ts';
import { plain, remembered } from '../words.ts';

/** Nouns for people, by walk of life; more are told by `ENDINGS`. */
const ROLE_NOUNS: ReadonlySet<string> = new Set(
  [
    // Heads of state, nobles and their offices.
    `president premier chancellor minister secretary king queen prince princess emperor empress sultan emir monarch
     regent viceroy tsar czar duke duchess earl baron baroness baronet countess viscount knight ruler dictator
     taoiseach governor-general vice-president president-elect undersecretary under-secretary attache emissary
     chieftain statesman stateswoman`,
    // Lawmakers, parties and local offices.
    `senator senator-elect representative congressman congresswoman governor mayor speaker legislator lawmaker
     politician parliamentarian mp mep msp councillor councilor councilman councilwoman councilmember commissioner
     superintendent treasurer comptroller ombudsman whip alderman alderwoman selectman assemblyman assemblywoman
     assemblymember freeholder supervisor trustee candidate nominee contender hopeful frontrunner incumbent
     running-mate speechwriter pollster lobbyist strategist canvasser staffer aide adviser advisor aide-de-camp
     delegate deputy rep gov sen reps govs sens`,
    // Diplomats, soldiers and guards.
    `ambassador envoy diplomat consul negotiator mediator rapporteur observer peacekeeper soldier veteran general
     admiral commander commandant marshal brigadier commodore colonel major captain lieutenant sergeant corporal
     airman seaman paratrooper sniper gunner guerrilla militant jihadist insurgent rebel separatist revolutionary
     mercenary warlord spy operative agent gen lt col maj capt sgt adm`,
    // Police, courts and prisons.
    `policeman policewoman cop trooper sheriff officer detective inspector constable warden ranger bailiff
     investigator informant attorney lawyer barrister solicitor prosecutor defender judge justice magistrate juror
     paralegal notary counsel defendant plaintiff suspect witness victim survivor convict inmate prisoner detainee
     hostage captive fugitive gunman shooter attacker assailant killer murderer robber burglar thief smuggler
     trafficker dealer gangster mobster hacker fraudster arsonist pirate det insp supt`,
    // Heads of bodies.
    `chairman chairwoman chairperson chair co-chair vice-chairman spokesman spokeswoman spokesperson director
     co-director head chief boss leader ceo cfo cto coo co-ceo founder cofounder co-founder owner co-owner executive
     manager administrator coordinator organizer organiser principal dean provost headteacher headmaster headmistress
     curator archivist librarian commentator official member monitor auditor planner assessor surveyor`,
    // Business and money.
    `businessman businesswoman businessperson entrepreneur investor billionaire millionaire tycoon magnate mogul
     industrialist financier banker broker stockbroker trader economist analyst accountant actuary bookkeeper
     consultant contractor landlord tenant homeowner realtor salesman saleswoman salesperson retailer shopkeeper
     grocer restaurateur hotelier innkeeper publisher client customer subscriber shopper employee worker staff intern
     trainee apprentice successor predecessor counterpart`,
    // Science, schools and medicine.
    `scientist researcher professor doctor lecturer teacher tutor instructor educator student pupil graduate alumnus
     alumna scholar academic fellow historian philosopher theologian mathematician statistician astronomer
     archaeologist physicist chemist biologist botanist geneticist neuroscientist linguist theorist psychologist
     psychiatrist psychotherapist therapist physician surgeon dentist pharmacist nurse midwife paramedic medic
     clinician practitioner veterinarian pediatrician paediatrician anesthesiologist optometrist dietitian
     nutritionist caregiver carer patient forecaster conservationist environmentalist climatologist engineer
     developer programmer coder technician technologist roboticist futurist inventor innovator pioneer collaborator
     expert specialist prof`,
    // Writing, art and the stage.
    `editor author co-author writer novelist poet playwright essayist satirist humorist critic columnist journalist
     reporter correspondent presenter broadcaster host co-host anchor blogger vlogger podcaster streamer youtuber
     influencer biographer translator illustrator cartoonist photographer photojournalist cinematographer
     videographer filmmaker producer screenwriter songwriter actor actress co-star comedian comic magician singer
     vocalist soloist lyricist musician rapper guitarist bassist drummer pianist violinist cellist composer conductor
     dancer choreographer artist painter sculptor potter designer stylist architect supermodel socialite celebrity
     superstar star legend icon idol`,
    // Sport.
    `coach trainer player striker goalkeeper goalie midfielder winger defenseman skipper quarterback linebacker
     cornerback halfback fullback lineman receiver pitcher catcher shortstop outfielder infielder batsman batter
     bowler cricketer footballer athlete champion medalist medallist olympian swimmer sprinter runner marathoner
     cyclist boxer wrestler gymnast skater skier snowboarder surfer sailor rower racer jockey golfer referee umpire
     gamer rival opponent`,
    // Trades and travel.
    `farmer rancher shepherd fisherman gardener landscaper miner logger builder carpenter plumber electrician
     mechanic welder bricklayer tailor barber hairdresser florist chef cook baker butcher waiter waitress bartender
     sommelier brewer winemaker janitor cleaner caretaker housekeeper nanny babysitter maid butler bodyguard
     firefighter driver trucker attendant steward stewardess pilot aviator astronaut cosmonaut mariner passenger
     tourist traveller traveler commuter motorist pedestrian hiker climber mountaineer explorer adventurer diver`,
    // Faith.
    `pope cardinal archbishop bishop rabbi reverend pastor priest vicar chaplain deacon monk nun preacher evangelist
     missionary imam ayatollah sheikh lama`,
    // Family and others near.
    `father mother son daughter brother sister sibling twin husband wife spouse partner fiance fiancée fiancee
     girlfriend boyfriend widow widower uncle aunt cousin nephew niece parent grandfather grandmother grandson
     granddaughter grandparent stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother
     orphan heir heiress patriarch matriarch roommate colleague friend neighbour neighbor mentor confidant confidante
     acquaintance lover ex-wife ex-husband ex-girlfriend ex-boyfriend`,
    // Anyone by age, home or cause.
    `man woman boy girl teenager toddler resident citizen native immigrant migrant refugee deportee dissident
     defector asylum-seeker protester protestor demonstrator activist campaigner advocate supporter donor benefactor
     philanthropist humanitarian volunteer ally whistleblower loyalist nationalist unionist retiree pensioner voter
     counsellor counselor epidemiologist virologist pres gens`,
  ].flatMap(wordList),
);

/** Words that look like role nouns by their ending and are none. */
const NO_ROLE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
     other another number order paper power water october november december september summer winter weather river
     letter matter member-state center centre quarter answer offer error floor door honor honour labor labour sector
     factor color colour favor flavor harbor tumor terror never ever over under after rather whether together however
     former latter later earlier either neither better higher lower larger smaller bigger greater older younger newer
     further longer shorter stronger weaker inner outer upper super counter border corner computer charter chapter
     newspaper semester theater theatre disaster minor major prior interior exterior superior senior junior mirror
     monitor motor corridor administrator-general twitter list mist christ exist insist consist assist twist least
     west east east-west per tower shower flower layer player-of manager-of user-friendly user poster banner barrier
     career carrier cover danger finger fever filter folder gender hammer helicopter hunger laser ladder leather
     liver lumber manner meter murder partner-in pepper prayer proper rubber shelter shoulder silver slaughter soccer
     spider sugar suffer temper thunder timber tiger transfer trigger waiver wonder register checklist playlist
     shortlist blacklist watchlist wishlist wrist fist gist waist resist persist desist enlist moist antichrist tryst
     zeitgeist racist sexist feminist fascist populist leftist rightist islamist`),
);

/** Offices by their letters, which mean something else when small. */
const ACRONYMS = /^(?:PM|CM|VP|EVP|SVP|MLA|CIO|CMO|GM|DA)$/u;

/** Endings of nouns for people, with how many letters must stand before them. */
const ENDINGS = [
  ...[
    'ologer',
    'ographer',
    'maker',
    'holder',
    'keeper',
    'worker',
    'player',
    'leader',
    'writer',
    'ician',
    'crat',
    'ist',
  ].map((ending) => ({ ending, stem: 3 })),
  { ending: 'ologist', stem: 2 },
  ...['woman', 'sman', 'mate'].map((ending) => ({ ending, stem: 0 })),
  // A person by itself says nothing of one.
  { ending: 'person', stem: 2 },
];

/** Whether a word is a noun for what a person is or does. */
export const isRoleNoun = remembered((word) => {
  if (ACRONYMS.test(word)) return true;
  const key = plain(word);
  if (ROLE_NOUNS.has(key)) return true;
  if (NO_ROLE_NOUNS.has(key)) return false;
  return ENDINGS.some(({ ending, stem }) => key.length >= ending.length + stem && key.endsWith(ending));
});
