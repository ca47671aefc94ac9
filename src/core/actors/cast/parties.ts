import type { Span } from '../../../model/span.ts';
import { type Figure, newFigure } from '../figure.ts';
import type { Reading } from '../reading.ts';
import { plain, remembered } from '../words.ts';

/** A party by the words for it and its people. */
interface Party {
  readonly name: string;
  readonly country: string;
  readonly words: readonly string[];
}

/** Parties whose adherents news in English names without naming the party. */
const PARTIES: readonly Party[] = [
  { name: 'Democratic Party', country: 'US', words: ['democrat', 'democrats', 'democratic'] },
  { name: 'Republican Party', country: 'US', words: ['republican', 'republicans', 'gop'] },
  { name: 'Conservative Party', country: 'GB', words: ['tory', 'tories'] },
];
const BY_WORD = new Map(PARTIES.flatMap((party) => party.words.map((word): [string, Party] => [word, party])));
const partyOf = remembered((word) => (/^\p{Lu}/u.test(word) ? BY_WORD.get(plain(word)) : undefined));

/** Before or after a party's word, these make it another party's or a state's. */
const OTHER_BEFORE =
  /^(?:social|christian|liberal|free|irish|islamic|progressive|people['’]?s|new|congolese|revolutionary)$/u;
const OTHER_AFTER = /^(?:republic|people['’]?s|republics|guard|unionist|army|forces|union|movement|left)$/iu;

/** A word for a party's adherents in the text. */
export interface PartyWord extends Span {
  readonly party: Party;
  readonly form: 'name' | 'demonym';
}

/**
 * Finds the words for parties' adherents ("Republicans", "a Democratic senator", "Tory"). Those within a longer name
 * are left to it.
 */
export function findPartyWords(reading: Reading): PartyWord[] {
  const found: PartyWord[] = [];
  reading.tokens.forEach(({ start, end, text }, at) => {
    const party = partyOf(text);
    if (!party || OTHER_BEFORE.test(plain(reading.tokens[at - 1]?.text ?? ''))) return;
    if (OTHER_AFTER.test(reading.tokens[at + 1]?.text ?? '')) return;
    const name = reading.names[reading.nameAt(at)];
    if (name && name.end - name.start > text.length) return;
    found.push({ start, end, party, form: plain(text) === 'gop' ? 'name' : 'demonym' });
  });
  return found;
}

/** The parties that words for their adherents stand for: organizations already found by name, or new ones, which are returned. */
export function joinParties(words: readonly PartyWord[], organizations: readonly Figure[]): Figure[] {
  const figures = new Map<Party, Figure>();
  const added: Figure[] = [];
  for (const { start, end, party, form } of words) {
    let figure =
      figures.get(party) ?? organizations.find(({ name }) => name.toLowerCase().endsWith(party.name.toLowerCase()));
    if (!figure) {
      figure = newFigure('organization', party.name);
      added.push(figure);
    }
    figures.set(party, figure);
    figure.country ??= party.country;
    figure.confidence = 1;
    figure.references.push({ start, end, form });
  }
  return added;
}
