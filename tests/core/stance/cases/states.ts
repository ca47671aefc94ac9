/** What the sentence says of Peru toward Chile, by the phenomenon that it shows. */
export interface StateCase {
  readonly name: string;
  readonly text: string;
  readonly position: 'supports' | 'opposes';
}

const rows = (position: StateCase['position'], list: readonly (readonly [name: string, text: string])[]): StateCase[] =>
  list.map(([name, text]) => ({ name: `${name} (${position})`, text, position }));

export const STATE_CASES: readonly StateCase[] = [
  ...rows('supports', [
    ['what is given to a country', 'Peru delivered 300 tons of rice to Chile on Friday.'],
    ['a country provided with something', 'Peru will provide Chile with two ships.'],
    ['a promise of aid', 'Peru pledged 20 million dollars in aid to Chile.'],
    ['being ready to', 'Peru is ready to resume talks with Chile.'],
    ['a complement that the tree hangs on the object', 'Peru shares intelligence with Chile.'],
    ['people of a country freed', 'Peru freed twelve Chilean prisoners on Monday.'],
    ['people of a country rescued', 'Peru rescued twelve Chilean sailors.'],
    ['suspects handed over', 'Peru handed over three suspects to Chile.'],
    ['troops withdrawn', 'Peru withdrew its troops from Chile.'],
    ['troops pulled out', 'Peru pulled its last soldiers out of Chile.'],
    ['an embassy opened', 'Peru opened an embassy in Chile.'],
    ['ties restored', 'Peru restored diplomatic relations with Chile.'],
    ['an embargo lifted', 'Peru lifted its embargo against Chile.'],
    ['a boycott ended', 'Peru ended its boycott of Chile.'],
    ['the members of a subject', 'The foreign ministers of Peru and Chile met in Geneva on Monday.'],
    ['mediation', 'Peru offered to mediate between Chile and Bolivia.'],
    ['what inspectors are allowed', 'Peru said it would allow the return of Chilean inspectors.'],
    ['up to a number', 'Peru will contribute up to 300 troops to the force in Chile.'],
    ['an offer accepted', 'Peru accepted a proposal by Chile.'],
  ]),
  ...rows('opposes', [
    ['an apology demanded', 'Peru demanded an apology from Chile.'],
    ['what is insisted on', 'Peru insisted that Chile pay damages.'],
    ['a demand that', 'Peru repeated its demand that Chile pay damages.'],
    ['what another state should do', 'Peru said Chile should release the sailors.'],
    ['being pressed', 'Peru pressed Chile to free the hostages.'],
    ['an ambassador summoned', 'Peru summoned the Chilean ambassador.'],
    ['an invitation turned down', 'Peru turned down an invitation from Chile.'],
    ['talks ruled out', 'Peru ruled out talks with Chile.'],
    ['what is out of the question', 'Peru said that lifting the sanctions on Chile is out of the question.'],
    ['visas denied', 'Peru denied visas to Chilean athletes.'],
    ['supplies halted', 'Peru halted gas supplies to Chile.'],
    ['assets frozen', 'Peru froze the assets of Chile.'],
    ['a state of siege', 'Peru declared a state of siege in Chile.'],
    ['killed in an attack', 'Three Chilean soldiers were killed in a Peruvian attack.'],
    ['an attack that kills', 'A Peruvian air strike killed nine Chilean civilians.'],
    ['at least so many', 'Peruvian shelling killed at least nine Chilean soldiers.'],
    ['an attack on and by', 'The attack on Chile by Peru killed six people.'],
    ['sanctions imposed by', 'Chile has been hit by sanctions imposed by Peru.'],
    ['fighting between', 'Fighting between Peru and Chile erupted on Sunday.'],
    ['clashes of both', 'Peru and Chile clashed over the border on Sunday.'],
    ['mediation opposed', 'Peru is opposed to Chilean mediation in the talks.'],
    ['being a reduced relative clause', 'Peru, accused of lying, attacked Chile on Monday.'],
  ]),
];

/** Sentences that name two countries, or a country and its own people, without a stance of the one toward the other. */
export const STATE_SILENT_CASES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'a match', text: 'Peru beat Chile 2-0 in Lima on Sunday.' },
  { name: 'a fixture', text: 'Peru will face Chile in the final.' },
  { name: 'shares', text: "Peru's shares fell while Chile's rose." },
  { name: 'talks that failed', text: 'Talks between Peru and Chile collapsed on Monday.' },
  { name: 'relations that soured', text: 'Relations between Peru and Chile have worsened since the vote.' },
  { name: 'a crime in a country', text: 'A tourist from Peru was killed in Chile.' },
  { name: 'an arrest in a country', text: 'A man born in Peru was arrested by police in Chile.' },
  { name: 'what only may be', text: 'Peru may recognise Chile.' },
  { name: 'a civil war', text: 'Peru will take in refugees of the civil war in Chile.' },
  { name: 'people of the same country', text: 'Peruvian police arrested two Peruvian students.' },
  { name: 'those ordered out', text: 'Peru opened its borders to migrants ordered out of Chile.' },
  { name: 'what is foretold', text: 'Peru is expected to endorse Chile.' },
  { name: 'what is merely not done', text: 'Peru does not supply Chile.' },
  { name: 'who oversees a truce', text: 'Envoys will oversee a ceasefire between Peru and Chile.' },
  { name: 'a right to fire', text: 'The court upheld the right of Peruvian troops to fire on ships in Chile.' },
];
