/** A text with its names marked as in `marked.ts`, and the mentions of countries expected in it, in order. */
export interface CountryCase {
  readonly name: string;
  readonly text: string;
  /** Each as "CODE form words". */
  readonly expected: readonly string[];
}

export const COUNTRY_CASES: readonly CountryCase[] = [
  { name: 'a name', text: 'Rain fell over Portugal all week.', expected: ['PT name Portugal'] },
  { name: 'an official name', text: 'The Kingdom of Norway signed.', expected: ['NO name Kingdom of Norway'] },
  {
    name: 'the longest name wins',
    text: 'Papua New Guinea and Equatorial Guinea met Guinea.',
    expected: ['PG name Papua New Guinea', 'GQ name Equatorial Guinea', 'GN name Guinea'],
  },
  {
    name: 'abbreviations',
    text: 'The U.S., the UK, the UAE and the DRC agreed.',
    expected: ['US name U.S.', 'GB name UK', 'AE name UAE', 'CD name DRC'],
  },
  { name: 'an abbreviation is no pronoun', text: 'They told us. US officials agreed.', expected: ['US name US'] },
  { name: 'money is not the country', text: 'He paid US$ 300 for it.', expected: [] },
  { name: 'capital letters', text: 'FRANCE WINS AGAIN', expected: ['FR name FRANCE'] },
  {
    name: 'one Republic of China and the other',
    text: 'The People’s Republic of China protested.',
    expected: ['CN name People’s Republic of China'],
  },
  {
    name: 'diacritics and apostrophes',
    text: 'Cote d’Ivoire beat Türkiye.',
    expected: ['CI name Cote d’Ivoire', 'TR name Türkiye'],
  },
  {
    name: 'Kosovo, Taiwan and Palestine',
    text: 'Kosovo, Taiwan and Palestine sent teams.',
    expected: ['XK name Kosovo', 'TW name Taiwan', 'PS name Palestine'],
  },
  {
    name: 'parts of the United Kingdom',
    text: 'Scotland and the Welsh agreed with Northern Ireland.',
    expected: ['GB-SCT name Scotland', 'GB-WLS demonym Welsh', 'GB-NIR name Northern Ireland'],
  },
  { name: 'a state that is no more', text: 'It was made in the Soviet Union.', expected: ['SUHH name Soviet Union'] },

  { name: 'an adjective', text: 'A Kenyan court ruled.', expected: ['KE demonym Kenyan'] },
  {
    name: 'plural people',
    text: 'Russians and Filipinos danced with Swedes.',
    expected: ['RU demonym Russians', 'PH demonym Filipinos', 'SE demonym Swedes'],
  },
  {
    name: 'irregular people',
    text: 'A Dutchman, two Frenchwomen, a Pole and some Britons.',
    expected: ['NL demonym Dutchman', 'FR demonym Frenchwomen', 'PL demonym Pole', 'GB demonym Britons'],
  },
  { name: 'within a ministry', text: 'The [Chinese Foreign Ministry|o] declined.', expected: ['CN demonym Chinese'] },
  { name: 'within an army', text: 'The [Indonesian Navy|o] sailed.', expected: ['ID demonym Indonesian'] },
  { name: 'not within a company', text: '[American Airlines|o] and [Bank of America|o] cut jobs.', expected: [] },
  { name: 'not within an event or a law', text: 'The [French Open|x] ended.', expected: [] },
  { name: 'a language', text: 'She speaks French and he answered in Italian.', expected: [] },
  { name: 'the study of a language', text: 'An English professor gave Spanish lessons.', expected: [] },
  { name: 'people, though after "in"', text: 'He believes in French wine.', expected: ['FR demonym French'] },
  { name: 'other Americans', text: 'Native Americans and African American voters in Latin America.', expected: [] },
  { name: 'Americans', text: 'Many Americans voted.', expected: ['US demonym Americans'] },

  { name: 'New England and New Mexico', text: 'From New England to New Mexico.', expected: [] },
  { name: 'New Zealand', text: 'From New Zealand.', expected: ['NZ name New Zealand'] },
  { name: 'seas and gulfs', text: 'Ships crossed the South China Sea and the Gulf of Mexico.', expected: [] },
  { name: 'a war', text: 'He fought in the Vietnam War.', expected: [] },
  { name: 'Georgia the state', text: 'In Atlanta, Georgia’s governor met Alabama’s.', expected: [] },
  { name: 'Georgia the country', text: 'In Tbilisi, Georgia’s president met voters.', expected: ['GE name Georgia'] },
  { name: 'a town of the name', text: 'He lives in Lebanon, Pennsylvania.', expected: [] },
  { name: 'the player', text: '[Michael Jordan|p] scored, and [Jordan|p] smiled.', expected: [] },
  { name: 'the player and the country', text: '[Michael Jordan|p] flew to Jordan.', expected: ['JO name Jordan'] },
  {
    name: 'a minister with his country’s name for a given name',
    text: '[Israel Gal|p] defended [Israel|p], but Israelis did not listen.',
    expected: ['IL name Israel', 'IL demonym Israelis'],
  },
  { name: 'Chad the person', text: '[Chad|p] laughed.', expected: [] },
  { name: 'a country mistaken for a person', text: '[Albania|p] objected.', expected: ['AL name Albania'] },
  { name: 'the bird', text: 'Turkey sells well. The turkey was dry.', expected: [] },
  { name: 'the verb', text: 'Polish the silver.', expected: [] },
  {
    name: 'the only Korea',
    text: 'North Korea fired. Korea denied it.',
    expected: ['KP name North Korea', 'KP name Korea'],
  },
  {
    name: 'the Congo that is named',
    text: 'The Republic of the Congo voted. Congolese parties won.',
    expected: ['CG name Republic of the Congo', 'CG demonym Congolese'],
  },

  { name: 'a capital says', text: 'Beijing said it would answer.', expected: ['CN metonym Beijing'] },
  {
    name: 'a capital with auxiliaries',
    text: 'Tehran has repeatedly denied the claim.',
    expected: ['IR metonym Tehran'],
  },
  { name: 'a capital is talked with', text: 'Talks with Moscow failed.', expected: ['RU metonym Moscow'] },
  {
    name: 'between two capitals',
    text: 'Relations between Ankara and Athens improved.',
    expected: ['TR metonym Ankara', 'GR metonym Athens'],
  },
  { name: 'a train between them', text: 'The night train between Paris and Vienna stopped.', expected: [] },
  { name: 'pressure on a capital', text: 'It puts pressure on Kyiv.', expected: ['UA metonym Kyiv'] },
  { name: 'an envoy to a capital', text: 'The envoy to Baghdad resigned.', expected: ['IQ metonym Baghdad'] },
  { name: 'a capital has a policy', text: 'Tokyo’s foreign policy changed.', expected: ['JP metonym Tokyo'] },
  { name: 'a capital has streets', text: 'Tokyo’s streets were empty.', expected: [] },
  {
    name: 'a capital backs',
    text: 'A Moscow-backed group fled to a Paris-based firm.',
    expected: ['RU metonym Moscow'],
  },
  {
    name: 'capitals in a row',
    text: 'It was rejected by Kyiv, Washington and others.',
    expected: ['UA metonym Kyiv', 'US metonym Washington'],
  },
  { name: 'talks in a capital', text: 'Talks were held in Vienna and near Cairo.', expected: [] },
  { name: 'a journey to a capital', text: 'She flew to Beijing and returned from Oslo.', expected: [] },
  { name: 'a team named after a capital', text: '[Washington|o] said the player was injured.', expected: [] },
  { name: 'a capital that is not a metonym here', text: 'London is a city of parks.', expected: [] },
  {
    name: 'a seat of power',
    text: 'The Kremlin and Downing Street disagreed with the Élysée.',
    expected: ['RU metonym Kremlin', 'GB metonym Downing Street', 'FR metonym Élysée'],
  },
  { name: 'a building', text: 'They met in the Kremlin.', expected: [] },
  { name: 'a dateline', text: 'PARIS (Presse) - It rained.\nOSLO — Norway won.', expected: ['NO name Norway'] },
  { name: 'nothing', text: 'The baker opened at six, as ever.', expected: [] },
];
