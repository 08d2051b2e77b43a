/**
 * A table that is asked with words of a text: it has no prototype, so that "constructor" and "toString", which are words
 * too, find nothing.
 */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
