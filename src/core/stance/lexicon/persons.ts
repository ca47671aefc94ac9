/** Nouns for those who act for the actor they are named with ("Israeli troops", "officials in Kyiv", "her campaign"). */
export const BODY_NOUNS =
  'government administration regime authority official troop force army military police navy soldier leader president minister ministry ' +
  'spokesman spokeswoman spokesperson office campaign team staff delegation diplomat negotiator envoy ambassador embassy lawmaker ' +
  'parliament lawyer attorney aide adviser advisor representative side party cabinet court state executive company firm board ' +
  'management union federation warplane jet aircraft helicopter ship missile drone artillery tank rocket bomber fighter guerrilla rebel ' +
  'militia militant commander general officer agent intelligence prosecutor judge senator congressman legislator bloc nation country ' +
  'capital organization organisation group movement faction guard city town village people citizen national member ruler negotiator patrol deployment contingent mission emir king prince guerilla bomber insurgent gunman gunmen extremist separatist settler peacekeeper paratrooper marine gunship submarine inspector monitor observer investigator coastguard';

/** Who act for a body that they are named with, though not for a country or a person. */
export const FOLLOWERS = 'activist campaigner volunteer organizer organiser operative';

/** One person among them, who acts for a country but not for a party or a firm ("a Republican senator"). */
export const OFFICIALS =
  'official soldier lawmaker lawyer attorney aide adviser advisor senator congressman legislator judge prosecutor officer agent member ' +
  'general commander fighter citizen king prince emir president minister leader executive diplomat';

/** What somebody sends or says to somebody. */
export const MESSAGE_NOUNS =
  'offer demand request appeal call proposal invitation message letter warning threat claim complaint plea bid suggestion';

/** Violence that kills or wounds as its owner does. */
export const STRIKE_NOUNS =
  'attack strike airstrike bombing bombardment shelling raid assault offensive incursion invasion fire drone missile rocket shell bomb artillery';

/** Nouns for what carries its owner's stance ("Beijing's posture", "the ministry's statement"). */
export const BEARER_NOUNS =
  'posture stance policy position statement move decision announcement comment remark speech letter tweet resolution plan bill effort attempt proposal response answer message post article editorial strategy approach action mediation intervention involvement interference';
