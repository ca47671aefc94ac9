import type { Figure } from '../figure.ts';
import { type Reading, wordsAt } from '../reading.ts';
import { addRole } from '../roles/roles.ts';
import { BODY_NOUNS } from '../words.ts';
import { ageDescriptionAt, agesOf, resolveAge } from './ages.ts';
import { resolveBody, resolveIt } from './bodies.ts';
import { descriptionAt } from './descriptions.ts';
import { Discourse, quotedTokens } from './discourse.ts';
import { describedAnew, indexByRole, type PeopleByRole, resolveDescription, titleReference } from './nominals.ts';
import { resolvePersonal } from './pronouns.ts';
import { strangerAt, toldTokens } from './strangers.ts';

/** Reads the article once from left to right and adds to the figures what descriptions and pronouns mean them. */
export function refer(figures: readonly Figure[], people: readonly Figure[], reading: Reading): void {
  const quoted = quotedTokens(reading);
  const discourse = new Discourse(figures, reading, quoted);
  const byRole = indexByRole(people);
  const told = toldTokens(people, reading);
  const ages = agesOf(people, reading);
  for (let at = 0; at < reading.tokens.length; at++) {
    discourse.readUpTo(at);
    if (describe(at, byRole, reading, discourse)) continue;
    const aged = ageDescriptionAt(at, reading);
    const sameAge = aged && resolveAge(aged, ages, reading, discourse);
    if (aged && sameAge) discourse.add(sameAge, titleReference(aged, reading));
    const { start = 0, end = 0, text = '' } = reading.tokens[at] ?? {};
    const stranger = strangerAt(at, told, reading);
    if (stranger) discourse.add(stranger, { start, end, form: 'title' });
    const isIt = text === 'it' || text === 'It';
    const figure = isIt ? resolveIt(at, reading, discourse) : resolvePersonal(at, reading, discourse, quoted);
    if (figure) discourse.add(figure, { start, end, form: 'pronoun' });
  }
}

/** Resolves the definite description that ends at a token, if one does. */
function describe(at: number, people: PeopleByRole, reading: Reading, discourse: Discourse): boolean {
  const description = descriptionAt(at, reading);
  if (!description) return false;
  const { noun, modifiers, country, first } = description;
  if (BODY_NOUNS.has(noun) && country === null) {
    const body = resolveBody(noun, modifiers, first, reading, discourse);
    if (body) discourse.add(body, titleReference(description, reading));
    return body !== null;
  }
  const known = resolveDescription(description, reading, discourse, people);
  const figure = known ?? describedAnew(description, reading, discourse, people);
  if (!figure) return false;
  discourse.add(figure, titleReference(description, reading));
  const span = known ? null : wordsAt(reading, at - modifiers.length, at + 1);
  if (span) addRole(figure, { ...span, noun }, reading);
  return true;
}
