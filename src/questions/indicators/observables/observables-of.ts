import { type ObservableForm, observableForm } from './observable-names.ts';
import { type Observable, readValue } from './read-value.ts';
import { composedUrl, urlColumns } from './composed-url.ts';

/** Which columns of records of one shape are read, and how. Made once per shape, like the columns themselves. */
export interface ObservablePlan {
  /** Columns to read: `observablesOf` asks for them by their index. */
  readonly names: readonly string[];
  readonly takes: readonly Take[];
}

interface Take {
  readonly name: string;
  /** `url`: put together from host, port and path, which are read at `inputs`. */
  readonly form: ObservableForm | 'url';
  readonly inputs: readonly number[];
  /** Answers for the values met last: those of a log repeat themselves. */
  readonly known: Map<string, readonly Observable[]>;
}

/** Values remembered per column. */
const mostKnown = 4_096;

/** Plans for records that have these columns: ECS names, and names of original fields behind `f:`. */
export function planObservables(columns: Iterable<string>): ObservablePlan {
  const has = new Set(columns);
  const names: string[] = [];
  const indexOf = (name: string): number => {
    const at = names.indexOf(name);
    return at >= 0 ? at : names.push(name) - 1;
  };
  const takes: Take[] = [];
  for (const name of has) {
    const form = observableForm(name);
    if (form !== null) takes.push({ name, form, inputs: [indexOf(name)], known: new Map() });
  }
  const url = urlColumns(has);
  if (url !== null) takes.push({ name: url.name, form: 'url', inputs: url.inputs.map(indexOf), known: new Map() });
  return { names, takes };
}

/**
 * What a record shows of whom it met, each kind and value once. `read` gives all values of the plan's column with that index;
 * an empty list where the record has none. The same function serves a record as it is read and as it is stored, so that a
 * search backwards finds exactly what a live match would have found.
 */
export function observablesOf(
  plan: ObservablePlan,
  read: (column: number) => readonly string[],
): readonly Observable[] {
  let found: Observable[] | null = null;
  for (const take of plan.takes) {
    if (take.form === 'url') {
      const text = composedUrl(take.inputs.map((input) => read(input)[0] ?? ''));
      if (text !== '') found = addAll(found, known(take, 'page', text));
      continue;
    }
    for (const text of read(take.inputs[0] as number))
      if (text !== '' && text !== '-') found = addAll(found, known(take, take.form, text));
  }
  return found ?? none;
}

const none: readonly Observable[] = [];

function known(take: Take, form: ObservableForm, text: string): readonly Observable[] {
  let observables = take.known.get(text);
  if (observables === undefined) {
    observables = readValue(form, take.name, text);
    if (take.known.size >= mostKnown) take.known.clear();
    take.known.set(text, observables);
  }
  return observables;
}

function addAll(found: Observable[] | null, observables: readonly Observable[]): Observable[] | null {
  if (observables.length === 0) return found;
  const all = found ?? [];
  for (const each of observables)
    if (!all.some(({ kind, value }) => kind === each.kind && value === each.value)) all.push(each);
  return all;
}
