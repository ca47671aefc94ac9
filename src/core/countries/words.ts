/** Word lists that decide what a country's name, demonym or capital means in its place. All in lower case. */

import { wordSet } from '../tokens/wordLists.ts';

/** Countries and peoples whose words are people's given or family names too: there the tagger is believed. */
export const ALSO_PERSONAL = wordSet(`
  jordan chad israel georgia kenya india ireland holland england wales france cuba cyprus dominica jamaica mali
  german french english irish welsh pole dane finn swede turk scot lett brit kiwi briton
`);

/** A country before one of these belongs to a sea or another thing that is no country's deed. */
export const THINGS_AFTER = wordSet(`
  sea ocean channel peninsula strait straits gulf trench war wars open cup derby pig pigs nut nuts fries toast
  cheese shepherd shepherds oven pastry pastries delight muffin muffins bulldog bulldogs setter coffee
`);

/** Before "of" and a country they name a body of water, a company or the like. */
export const THINGS_BEFORE_OF = wordSet('gulf sea bay strait straits bank miss university isle');

/** Words before "American" or "America" that mean other people or another part of the world. */
export const OTHER_AMERICAS = wordSet(`
  native african latin south north central asian hispanic arab mexican-american indigenous miss captain pan
`);

/** Verbs and prepositions before a language. */
export const LANGUAGE_BEFORE = wordSet(`
  speak speaks speaking spoke spoken fluent in into learn learns learned learning learnt teach teaches teaching
  taught studied study studying translated
`);

/** What may follow a language but not a demonym used as one. */
export const LANGUAGE_AFTER = wordSet(`
  language languages dictionary grammar lessons translation translations subtitles version literature speaking
  speaker speakers teacher . , ; : ! ? ) and or at from to as because but when with for than that which
`);

/** Heads of the names of a state's own bodies: a country within such a name is the country. */
export const STATE_BODIES = wordSet(`
  government ministry minister army navy senators senator representatives congressman congresswoman military force
  forces guard guards police parliament senate congress assembly embassy consulate department office attorney court
  council commission agency bureau treasury president presidency cabinet administration marines corps authority
  intelligence service state house capitol customs border coast republic people federation taliban tourism
`);

/** Prepositions that make a capital a place. */
export const LOCATIVE = wordSet(`
  in at near outside inside around across through throughout into within via of off beyond over
`);

/** Prepositions that make a capital a party. */
export const RELATIONAL = wordSet('with between against toward towards by');

/** Words about journeys: between or to them, a capital is a place. */
export const JOURNEYS = wordSet(`
  train trains flight flights fly flew flying road route routes highway distance miles kilometers kilometres travel
  traveled travelled travelling traveling trip journey drive drove driving bus arrive arrived moved move moving
  return returned returning went go going came back walked sent visit visits
`);

/** Nouns and verbs that, before "to", "on", "for" or "from" and a capital, make it a party. */
export const DEALINGS = wordSet(`
  ambassador ambassadors envoy envoys emissary aid assistance help weapons arms support backing message messages
  warning warnings challenge threat threats concession concessions loyal close closer appeal appeals call calls
  letter letters rebuke response responses answer reply signal signals loans gift pressure sanctions attack attacks
  blame tariffs embargo restrictions demands demand victory blow setback win defeat defeats money gas orders
  approval reaction reactions clear closeness hostile friendly allied answerable deal deals offer offers permission
  independence independent interference criticism condemnation funding guarantees assurances
`);

/** Nouns that a government has and a city has not, after its capital's possessive. */
export const GOVERNMENT_HAS = wordSet(`
  government position posture stance policy policies war invasion ability plan plans effort efforts demand demands
  claim claims decision decisions support aggression troops forces military ambassador ambassadors ties relations
  relationship interest interests influence standing goal goals response offer offers call calls threat threats ally
  allies foreign nuclear sanctions leader leaders leadership officials envoy envoys embassy territorial refusal
  willingness insistence attempt attempts control actions action view views security ambitions economic trade
  approach concerns concern warning warnings proposal proposals backing role strategy hand grip diplomacy diplomats
  rhetoric condemnation denial denials accusations accusation move moves commitment commitments intentions rule army
  navy regime crackdown assertion objections objection opposition readiness recognition involvement interference
  failure reluctance aid help annexation occupation defense defence campaign operation own desire pressure agreement
  disagreement criticism
`);

/** Verbs whose subject is a person or a government, as stems (`verbStem`). */
export const ACTING = wordSet(`
  say said accus announc warn want agre reject denie deni deny urg call condemn insist think believ see saw seek
  sought hope fear claim argu vow pledg promis refus demand expect propos offer respond repli reply react retaliat
  impos lift ban sign back support oppos welcom criticiz criticis blam threaten launch send sent suppli supply
  provid recogniz recognis consider decid plan tri try need know knew take took make made giv gave annex invad
  withdraw withdrew deploy summon expel approv adopt declar describ view regard dismiss maintain signal confirm
  share push press intend aim admit acknowledg tell told ask join break broke cut halt suspend freez froz resum fail
  prefer face remain becom appear seem hold held pull abandon defend act move keep kept accept ratifi ratify object
  boycott spend spent pay paid target fund arm sanction court woo mediat negotiat veto concede conced do did does
  cannot shar lost lose won win
`);

/** Verbs whose object is a person or a government, as stems. */
export const ACTING_ON = wordSet(`
  urg accus warn pressur press push forc bankrupt gift blam condemn criticiz criticis sanction ask tell told arm
  support back aid help assur punish persuad convinc encourag oppos fight fought defi defy anger angered infuriat
  irritat isolat contain provok deter reassur thank
`);

/** Verbs whose subject is a city as readily as a government, as stems. */
export const CITY_VERBS = wordSet(`
  be is was ha has had have host li lie lay sit sat boast attract experienc await celebrat wak woke sleep slept grow
  grew burn fall fell suffer get got mourn stand stood look feel felt come came offer turn rank top
`);

/** Words between a subject and its verb. */
export const AUXILIARIES = wordSet(`
  has have had will would could should may might must can is was were are also still now not never already again
  recently later once long itself
`);

/** After a language these speak of its study. */
export const STUDIES = wordSet(`
  class classes lesson lessons literature language dictionary grammar translation translations subtitles
`);

/** The states of the United States, their postal style short forms, and cities that tell Georgia the state. */
export const UNITED_STATES_PLACES = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina
  dakota atlanta savannah augusta fulton athens macon ga. ala. tenn. fla. pa. mich.
`);

/** Places that tell Georgia the country. */
export const CAUCASUS = wordSet(`
  tbilisi abkhazia abkhaz ossetia caucasus batumi saakashvili ivanishvili kobakhidze zourabichvili armenia
  azerbaijan russia russian russians eu ukraine
`);

/** A verb's stem, roughly: regular endings off. Enough to look it up in the lists above. */
export function verbStem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 5) return lower.replace(/s$/u, '');
  return lower.replace(/(?:ied|ies)$/u, 'i').replace(/(?:([bdgmnprt])\1(?:ed|ing)|ed|es|ing|s|e)$/u, '$1');
}
