/** The work done once for each object however many rules ask, as long as the object is there. */
export function onceFor<K extends object, V extends object>(work: (key: K) => V): (key: K) => V {
  return remembered(new WeakMap<K, V>(), work);
}

/** The work done once for each text, as long as what comes back is there. */
export function onceEach<V extends string | object>(
  work: (text: string) => V,
): (text: string) => V {
  return remembered(new Map<string, V>(), work);
}

interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function remembered<K, V extends string | object>(
  known: Memory<K, V>,
  work: (key: K) => V,
): (key: K) => V {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}
