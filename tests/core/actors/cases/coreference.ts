/**
 * A text with its names marked as in `marked.ts`, and the whole cast expected in it: for each actor, by name, all the words
 * that mean it, in order. Words that mean nobody are left out of every list: they are the silent part of a case.
 */
export interface CastCase {
  readonly name: string;
  readonly text: string;
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

const PEOPLE: readonly CastCase[] = [
  {
    name: 'family name, title and all',
    text: '[Ana Paz|p] spoke. Mrs. [Paz|p] and [Ana M. Paz|p] are one.',
    expected: { 'Ana M. Paz': ['Ana Paz', 'Paz', 'Ana M. Paz'] },
  },
  {
    name: 'the full name comes later',
    text: '[Okafor|p] lost. [Ngozi Okafor|p] conceded.',
    expected: { 'Ngozi Okafor': ['Okafor', 'Ngozi Okafor'] },
  },
  {
    name: 'a nickname',
    text: '[William Harte|p] sang. [Bill Harte|p] bowed.',
    expected: { 'William Harte': ['William Harte', 'Bill Harte'] },
  },
  {
    name: 'a couple who share their family name',
    text: 'The parents, [Tarek|p] and [Samira Holm|p], spoke. Mr. [Holm|p] sat. Ms. [Holm|p] thanked her son, [Emre Holm|p]. Mr. [Holm|p] and Ms. [Holm|p] left.',
    expected: {
      'Tarek Holm': ['Tarek', 'Holm', 'Holm'],
      'Samira Holm': ['Samira Holm', 'Holm', 'her', 'Holm'],
      'Emre Holm': ['Emre Holm'],
    },
  },
  {
    name: 'a husband and his wife',
    text: '[Emre Holm|p] and his wife, [Deniz Holm|p], spoke. Mr. [Holm|p] sat. Mrs. [Holm|p] stood.',
    expected: { 'Emre Holm': ['Emre Holm', 'his', 'Holm'], 'Deniz Holm': ['Deniz Holm', 'Holm'] },
  },
  {
    name: 'relatives of whom nothing tells who is meant',
    text: '[Okko Holm|p] met [Ingvi Holm|p]. Mr. [Holm|p] sat.',
    expected: { 'Okko Holm': ['Okko Holm'], 'Ingvi Holm': ['Ingvi Holm'], Holm: ['Holm'] },
  },
  {
    name: 'who only heads a body by name',
    text: 'The [Eva Lund|p] administration began. [Lund|p] spoke. [Peter Lund|p] left.',
    expected: {
      'Eva Lund administration': ['Eva Lund administration'],
      'Eva Lund': ['Lund'],
      'Peter Lund': ['Peter Lund'],
    },
  },
  {
    name: 'two of one family stay two',
    text: '[Peter Lund|p] met [Eva Lund|p]. Mr. [Lund|p] sat, Ms. [Lund|p] stood.',
    expected: { 'Peter Lund': ['Peter Lund', 'Lund'], 'Eva Lund': ['Eva Lund', 'Lund'] },
  },
  {
    name: 'a courtesy title within the name',
    text: 'Sir [Peter Lund|p] came. [Lady Lund|p] left. She ran.',
    expected: { 'Peter Lund': ['Peter Lund'], 'Lady Lund': ['Lady Lund', 'She'] },
  },
  {
    name: 'a bare family name is the last one’s',
    text: '[Peter Lund|p] came. [Karl Lund|p] left. [Lund|p] returned.',
    expected: { 'Peter Lund': ['Peter Lund'], 'Karl Lund': ['Karl Lund', 'Lund'] },
  },
  {
    name: 'a relative named in passing',
    text: '[Ida Moe|p] ran. Ms. [Moe|p] won. Ms. [Moe|p] thanked her sister, [Ada Moe|p]. [Moe|p] left.',
    expected: { 'Ida Moe': ['Ida Moe', 'Moe', 'Moe', 'her', 'Moe'], 'Ada Moe': ['Ada Moe'] },
  },
  {
    name: 'whoever is spoken of within a quotation is not its speaker',
    text: '[Karl Lund|p] resigned. [Peter Moe|p] said [Lund|p] was tired. “[Karl Lund|p] needs rest,” he said.',
    expected: { 'Karl Lund': ['Karl Lund', 'Lund', 'Karl Lund'], 'Peter Moe': ['Peter Moe', 'he'] },
  },
  {
    name: 'who spoke last goes on',
    text: '[Karl Lund|p] won. [Karl Lund|p] ran. [Karl Lund|p] sang. [Peter Moe|p] said [Lund|p] could rest. He added that it was late.',
    expected: { 'Karl Lund': ['Karl Lund', 'Karl Lund', 'Karl Lund', 'Lund'], 'Peter Moe': ['Peter Moe', 'He'] },
  },
  {
    name: 'a new subject takes over from who spoke last',
    text: '[Karl Lund|p] said it was late. [Peter Moe|p] agreed. “We should go,” he said.',
    expected: { 'Karl Lund': ['Karl Lund'], 'Peter Moe': ['Peter Moe', 'he'] },
  },
  {
    name: 'a given name alone',
    text: '[Marta Silva|p] won. “We love [Marta|p],” he said.',
    expected: { 'Marta Silva': ['Marta Silva', 'Marta'] },
  },
  {
    name: 'a surname that comes first',
    text: '[Li Qiang|p] arrived. [Li|p] spoke.',
    expected: { 'Li Qiang': ['Li Qiang', 'Li'] },
  },
  {
    name: 'Arabic names',
    text: '[Omar al-Rashid|p] ruled. [Rashid|p] fled. [Salim bin Omar|p] stayed, [bin Omar|p] said.',
    expected: { 'Omar al-Rashid': ['Omar al-Rashid', 'Rashid'], 'Salim bin Omar': ['Salim bin Omar', 'bin Omar'] },
  },
  {
    name: 'two surnames',
    text: '[Luis García Robles|p] voted. [García|p] smiled.',
    expected: { 'Luis García Robles': ['Luis García Robles', 'García'] },
  },
  {
    name: 'particles',
    text: '[Jan van der Meer|p] paints. [Van der Meer|p] rests.',
    expected: { 'Jan van der Meer': ['Jan van der Meer', 'Van der Meer'] },
  },
  {
    name: 'capital letters',
    text: '[ANA PAZ|p] RESIGNS\n[Ana Paz|p] has resigned.',
    expected: { 'Ana Paz': ['ANA PAZ', 'Ana Paz'] },
  },
  {
    name: 'a family name passed over',
    text: '[Maria Cook|p] spoke. They praised Cook. To cook is easy. Cook it well, Cook County wrote.',
    expected: { 'Maria Cook': ['Maria Cook', 'Cook'] },
  },
  {
    name: 'a suffix and a possessive',
    text: '[Paul Reed Jr.|p] ran. [Reed|p]’s team won.',
    expected: { 'Paul Reed Jr.': ['Paul Reed Jr.', 'Reed'] },
  },
  {
    name: 'strangers',
    text: '[Ana Paz|p] met [Luis Vega|p].',
    expected: { 'Ana Paz': ['Ana Paz'], 'Luis Vega': ['Luis Vega'] },
  },
  { name: 'places and works are nobody', text: '[Paris|l] liked [The Long Road|x].', expected: {} },
  {
    name: 'a byline and a dateline are nobody',
    text: 'By [Ana Paz|p]\nOSLO ([Norsk Presse|o]) — It rained.',
    expected: {},
  },
];

const PRONOUNS: readonly CastCase[] = [
  {
    name: 'he and she by the given name',
    text: '[Maria Lopez|p] met [John Carter|p]. He thanked her.',
    expected: { 'Maria Lopez': ['Maria Lopez', 'her'], 'John Carter': ['John Carter', 'He'] },
  },
  {
    name: 'she by the title',
    text: 'Spokeswoman [Sasha Kim|p] met [John Carter|p]. She declined.',
    expected: { 'Sasha Kim': ['Sasha Kim', 'She'], 'John Carter': ['John Carter'] },
  },
  {
    name: 'in one sentence',
    text: '[John Carter|p] said he would win his case.',
    expected: { 'John Carter': ['John Carter', 'he', 'his'] },
  },
  {
    name: 'the subject goes on',
    text: '[John Carter|p] called [Peter Lund|p]. He was angry.',
    expected: { 'John Carter': ['John Carter', 'He'], 'Peter Lund': ['Peter Lund'] },
  },
  {
    name: 'him is not the subject',
    text: '[Peter Lund|p] waited. [John Carter|p] ignored him.',
    expected: { 'John Carter': ['John Carter'], 'Peter Lund': ['Peter Lund', 'him'] },
  },
  {
    name: 'the speaker is nobody’s he',
    text: '[Peter Lund|p] resigned. “He had to,” [John Carter|p] said.',
    expected: { 'Peter Lund': ['Peter Lund', 'He'], 'John Carter': ['John Carter'] },
  },
  {
    name: 'a pronoun that goes before',
    text: 'When she was asked, [Maria Lopez|p] smiled.',
    expected: { 'Maria Lopez': ['she', 'Maria Lopez'] },
  },
  {
    name: 'nobody of that kind',
    text: '[Maria Lopez|p] waited. He was late.',
    expected: { 'Maria Lopez': ['Maria Lopez'] },
  },
  {
    name: 'too far away',
    text: '[Maria Lopez|p] sang. It rained. It snowed. It thawed. It froze. It rained. It snowed. It thawed. It froze. It hailed. She fell.',
    expected: { 'Maria Lopez': ['Maria Lopez'] },
  },
  {
    name: 'it says',
    text: 'The [Harbour Trust|o] closed the gate. It said the wall was weak.',
    expected: { 'Harbour Trust': ['Harbour Trust', 'It'] },
  },
  {
    name: 'it rains',
    text: 'The [Harbour Trust|o] closed the gate. It was raining.',
    expected: { 'Harbour Trust': ['Harbour Trust'] },
  },
];

const DESCRIPTIONS: readonly CastCase[] = [
  {
    name: 'who is of that age',
    text: '[Ida Moe|p], 34, met 56-year-old [Ada Berg|p]. The 34-year-old spoke; the 56-year-old sang.',
    expected: { 'Ida Moe': ['Ida Moe', 'The 34-year-old'], 'Ada Berg': ['Ada Berg', 'the 56-year-old'] },
  },
  {
    name: 'an age that is given nowhere else',
    text: '[Ida Moe|p] won. The 34-year-old spoke.',
    expected: { 'Ida Moe': ['Ida Moe', 'The 34-year-old'] },
  },
  {
    name: 'an age that leaves a choice, and one of somebody else',
    text: '[Ida Moe|p] beat [Ada Berg|p]. The 34-year-old spoke. The 34-year-old car stood there.',
    expected: { 'Ida Moe': ['Ida Moe'], 'Ada Berg': ['Ada Berg'] },
  },
  {
    name: 'the president',
    text: 'President [Luis Vega|p] spoke. Later the president left.',
    expected: { 'Luis Vega': ['Luis Vega', 'the president'] },
  },
  {
    name: 'the governor, from a short form',
    text: 'Gov. [Ana Paz|p] signed. The governor smiled.',
    expected: { 'Ana Paz': ['Ana Paz', 'The governor'] },
  },
  {
    name: 'the leader of a country',
    text: 'Kenyan President [Sam Otieno|p] met [Ana Paz|p]. The Kenyan leader smiled.',
    expected: {
      'Sam Otieno': ['Sam Otieno', 'The Kenyan leader'],
      Kenya: ['Kenyan', 'Kenyan'],
      'Ana Paz': ['Ana Paz'],
    },
  },
  {
    name: 'a country’s minister, before the name',
    text: 'Austria’s interior minister resigned. Interior Minister [Karl Huber|p] had been ill.',
    expected: { Austria: ['Austria'], 'Karl Huber': ['Austria’s interior minister', 'Karl Huber'] },
  },
  {
    name: 'a company’s head',
    text: 'Acorn founder and CEO [Jo March|p] spoke to [Acorn|o]. [Acorn|o]’s CEO was pleased.',
    expected: { 'Jo March': ['Jo March', 'Acorn’s CEO'], Acorn: ['Acorn', 'Acorn'] },
  },
  {
    name: 'the senator from there',
    text: 'Texas Sen. [Al Ruiz|p] met Ohio Sen. [Bo Hart|p]. The Texas senator won.',
    expected: { 'Al Ruiz': ['Al Ruiz', 'The Texas senator'], 'Bo Hart': ['Bo Hart'] },
  },
  {
    name: 'not the vice president',
    text: 'Vice President [Ana Paz|p] left. The president stayed.',
    expected: { 'Ana Paz': ['Ana Paz'] },
  },
  {
    name: 'which of two',
    text: 'Sen. [Al Ruiz|p] met Sen. [Bo Hart|p]. The senator won.',
    expected: { 'Al Ruiz': ['Al Ruiz'], 'Bo Hart': ['Bo Hart'] },
  },
  {
    name: 'another party’s candidate',
    text: 'Libertarian candidate [Al Ruiz|p] ran. The Democratic candidate won.',
    expected: { 'Al Ruiz': ['Al Ruiz'], 'Democratic Party': ['Democratic'] },
  },
  {
    name: 'said of somebody',
    text: 'President [Al Ruiz|p] ran. It was good to be the president.',
    expected: { 'Al Ruiz': ['Al Ruiz'] },
  },
  {
    name: 'another court',
    text: 'The [Malta Supreme Court|o] met. The appeals court objected. The court adjourned.',
    expected: { Malta: ['Malta'], 'Malta Supreme Court': ['Malta Supreme Court', 'The court'] },
  },
  {
    name: 'what is known only now',
    text: '[Ida Berg|p] did not vote. The real estate agent said she was tired.',
    expected: { 'Ida Berg': ['Ida Berg', 'The real estate agent', 'she'] },
  },
  {
    name: 'an indefinite one',
    text: 'President [Luis Vega|p] spoke. A president should.',
    expected: { 'Luis Vega': ['Luis Vega'] },
  },
  {
    name: 'an apposition goes with its name',
    text: 'They heard [Nell Gray|p], the singer, at noon.',
    expected: { 'Nell Gray': ['Nell Gray'] },
  },
  {
    name: 'the company',
    text: '[Acorn|o] cut jobs. The company has ten plants.',
    expected: { Acorn: ['Acorn', 'The company'] },
  },
  {
    name: 'which company',
    text: '[Acorn|o] and [Birch|o] cut jobs. The company has ten plants.',
    expected: { Acorn: ['Acorn'], Birch: ['Birch'] },
  },
  {
    name: 'the ministry is no firm',
    text: '[Acorn|o] cut jobs. The ministry objected.',
    expected: { Acorn: ['Acorn'] },
  },
];

const SPELLINGS: readonly CastCase[] = [
  {
    name: 'a given name spelled in two ways',
    text: '[Bryan Quill|p] ran. [Brian Quill|p] won.',
    expected: { 'Bryan Quill': ['Bryan Quill', 'Brian Quill'] },
  },
  {
    name: 'an opening in capitals',
    text: '[ANNA Quill|p] ran. [Anna Quill|p] won.',
    expected: { 'Anna Quill': ['ANNA Quill', 'Anna Quill'] },
  },
];

const ORGANIZATIONS: readonly CastCase[] = [
  {
    name: 'an acronym',
    text: 'The [World Rowing League|o] ([WRL|o]) met. The [WRL|o] agreed.',
    expected: { 'World Rowing League': ['World Rowing League', 'WRL', 'WRL'] },
  },
  {
    name: 'an acronym of another language that the text explains',
    text: 'The [Rowers’ Party|o], or [PVD|o], met. The [PVD|o] agreed with the [National Oar Front|o] ([FRN|o]).',
    expected: { 'Rowers’ Party': ['Rowers’ Party', 'PVD', 'PVD'], 'National Oar Front': ['National Oar Front', 'FRN'] },
  },
  {
    name: 'two bodies that are only listed',
    text: 'The [Rowers’ Party|o] or [PVD|o] may win.',
    expected: { 'Rowers’ Party': ['Rowers’ Party'], PVD: ['PVD'] },
  },
  {
    name: 'two banks of one country',
    text: 'The [Royal Bank of Quill|o] grew. The [Bank of Quill|o] wrote.',
    expected: { 'Royal Bank of Quill': ['Royal Bank of Quill'], 'Bank of Quill': ['Bank of Quill'] },
  },
  {
    name: 'a short form',
    text: 'The [Chilean Foreign Ministry|o] spoke. The [Foreign Ministry|o] wrote.',
    expected: { Chile: ['Chilean'], 'Chilean Foreign Ministry': ['Chilean Foreign Ministry', 'Foreign Ministry'] },
  },
  {
    name: 'two ministries',
    text: 'The [Chilean Foreign Ministry|o] and Peru’s [Foreign Ministry|o] spoke.',
    expected: {
      Chile: ['Chilean'],
      Peru: ['Peru'],
      'Chilean Foreign Ministry': ['Chilean Foreign Ministry'],
      'Foreign Ministry': ['Foreign Ministry'],
    },
  },
  {
    name: 'a company’s form',
    text: '[Acorn Inc.|o] grew. [Acorn|o] shrank.',
    expected: { 'Acorn Inc.': ['Acorn Inc.', 'Acorn'] },
  },
  {
    name: 'a word of its own within a longer name that comes later',
    text: 'News\n[Acorn|o] grew. The [Acorn Community Hub|o] opened. [Acorn|o] paid.',
    expected: { Acorn: ['Acorn', 'Acorn'], 'Acorn Community Hub': ['Acorn Community Hub'] },
  },
  {
    name: 'a party by its short name first',
    text: 'News\n[Acorn|o] grew. The [Acorn Party|o] met. [Acorn|o] paid.',
    expected: { 'Acorn Party': ['Acorn', 'Acorn Party', 'Acorn'] },
  },
  {
    name: 'what belongs to a body',
    text: '[Acorn|o] grew. [Acorn’s Maps|o] closed.',
    expected: { Acorn: ['Acorn', 'Acorn'] },
  },
  {
    name: 'a family and its firm',
    text: '[Henry Alder|p] left [Alder Motors|o].',
    expected: { 'Henry Alder': ['Henry Alder'], 'Alder Motors': ['Alder Motors'] },
  },
  {
    name: 'an administration',
    text: 'The [Vega|p] administration fell.',
    expected: { 'Vega administration': ['Vega administration'] },
  },
  {
    name: 'a government is its country',
    text: 'The [Chilean Government|o] fell.',
    expected: { Chile: ['Chilean Government', 'Chilean'] },
  },
  {
    name: 'a state’s body written small',
    text: 'The Kenyan army left. Later the army returned with Kenyan army-grade fuel.',
    expected: { Kenya: ['Kenyan', 'Kenyan'], 'Kenyan army': ['Kenyan army', 'the army'] },
  },
  {
    name: 'parties by their people',
    text: 'Republicans and a Democratic senator agreed with the GOP.',
    expected: { 'Republican Party': ['Republicans', 'GOP'], 'Democratic Party': ['Democratic'] },
  },
  {
    name: 'no party',
    text: 'The Social Democrats and the Democratic Republic of the Congo agreed.',
    expected: { 'Democratic Republic of the Congo': ['Democratic Republic of the Congo'] },
  },
  { name: 'a seat of power is no organization', text: 'The [Kremlin|o] agreed.', expected: { Russia: ['Kremlin'] } },
];

const KINDS: readonly CastCase[] = [
  {
    name: 'a family name taken for a body',
    text: '[Ida Moe|p] sued. [Moe|o] won.',
    expected: { 'Ida Moe': ['Ida Moe', 'Moe'] },
  },
  {
    name: 'a family name that is a place too',
    text: '[Ida London|p] sued. [London|l] won in [London|l].',
    expected: { 'Ida London': ['Ida London', 'London'] },
  },
  {
    name: 'a family name that hardly stands as a place',
    text: '[Peter London|p] sued. [London|l] won. So [London|l] left, and [London|l] sang.',
    expected: { 'Peter London': ['Peter London', 'London', 'London', 'London'] },
  },
  { name: 'a dateline in a name', text: '[LIMA - Ida Moe|p] sued.', expected: { 'Ida Moe': ['Ida Moe'] } },
  {
    name: 'a family name that a body bears too',
    text: '[Ida Moe|p] left [Moe Motors|o]. [Moe|o] paid.',
    expected: { 'Ida Moe': ['Ida Moe'], 'Moe Motors': ['Moe Motors', 'Moe'] },
  },
  {
    name: 'a body taken for a person',
    text: 'The [Harbour News|p] wrote.',
    expected: { 'Harbour News': ['Harbour News'] },
  },
  { name: 'a place taken for a person', text: 'They met at [Market Square|p] in [Ohio|p].', expected: {} },
  { name: 'a title within a name', text: '[Actor Maria March|o] bowed.', expected: { 'Maria March': ['Maria March'] } },
  {
    name: 'which party leads a body',
    text: 'The [Green Party-controlled Council|o] met.',
    expected: { 'Green Party': ['Green Party'], Council: ['Council'] },
  },
  {
    name: 'who leads a body',
    text: 'The [GOP-led Senate|o] met.',
    expected: { 'Republican Party': ['GOP'], Senate: ['Senate'] },
  },
  { name: 'a handle', text: 'So wrote [@moe|o].', expected: {} },
];

export const CAST_CASES = {
  kinds: KINDS,

  people: PEOPLE,
  pronouns: PRONOUNS,
  descriptions: DESCRIPTIONS,
  organizations: ORGANIZATIONS,
  spellings: SPELLINGS,
};
