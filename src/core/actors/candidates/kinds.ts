import type { Name } from '../../document.ts';
import { parseName } from '../naming/personNames.ts';
import { KIND_RULES } from './kindRules.ts';
import { takeCensus } from './nameCensus.ts';

/**
 * Reads the kinds of names again in the light of the words in and around them and of the others: the family name of a
 * person named in full is that person's, whatever the tagger took it for, what mostly is an organization never is a
 * person, states are places, "@name" is no name. The first rule that speaks decides; one name may become none or two. Read
 * twice, so that what the first reading finds of one name tells of the others.
 */
export function reconsiderKinds(names: readonly Name[], text: string): Name[] {
  return reread(reread(names, text), text);
}

function reread(names: readonly Name[], text: string): Name[] {
  const census = takeCensus(names, text);
  return names.flatMap((name): readonly Name[] => {
    const written = text.slice(name.start, name.end);
    const reading = { name, written, keys: parseName(written).keys, text, census };
    for (const rule of KIND_RULES) {
      const names = rule(reading);
      if (names) return names;
    }
    return [name];
  });
}
