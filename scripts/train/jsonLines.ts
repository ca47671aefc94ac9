import { readFileSync } from 'node:fs';

/** Reads a file of one JSON value a line, empty lines left out. Throws where the file or one of its lines cannot be read. */
export function readJsonLines<Value>(file: string): Value[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Value);
}
