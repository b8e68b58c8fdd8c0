import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers lie that a user's PATH often leaves out. */
const MORE_PLACES = ['/usr/local/bin', '/usr/local/sbin', '/usr/bin', '/usr/sbin', '/opt/homebrew/bin', '/snap/bin'];

/** The first of these programs on PATH or in the usual places. */
export function findBinary(names: readonly string[]): string | undefined {
  const places = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...MORE_PLACES];
  return firstExecutable(places, names);
}

export function firstExecutable(places: readonly string[], names: readonly string[]): string | undefined {
  return places.flatMap((place) => names.map((name) => join(place, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
