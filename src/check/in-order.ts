/**
 * What `work` makes of the items, in their order whatever is done first. At most `ahead` of them are begun
 * and not yet taken, so that what waits does not grow with the number of items; `work` must not reject.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    const [first] = begun.length < ahead ? [] : begun.splice(0, 1);
    if (first !== undefined) yield await first;
    begun.push(work(item));
  }
  for (const one of begun) yield await one;
}
